'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Named } from '@/newsroom/editions/desk-dto';
import { fixedEntries, type NavigationEntry } from '@/newsroom/settings/navigation-schema';
import { useRefusal } from '../words';
import { Add } from './add';
import { LinkFields, newLink } from './links-fields';
import { OrderedList } from './ordered-list';
import type { GroupProps } from './use-settings';

export function NavigationFields({ value, set, errors, channels }: GroupProps<'navigation'> & { channels: Named[] }) {
  const t = useTranslations('desk.settings');
  const refusal = useRefusal();
  const own = useLocale();
  const { entries } = value;
  const channelName = (id: string) => channels.find((channel) => channel.id === id)?.name[own] ?? t('missingChannel');
  const nameOf = (entry: NavigationEntry) => {
    if (entry.kind === 'channel') return t('entry.channel', { name: channelName(entry.channelId) });
    return entry.kind === 'link' ? entry.link.name[own] || t('newLink') : t(`entry.${entry.kind}`);
  };
  const options = [
    ...fixedEntries
      .filter((kind) => entries.every((entry) => entry.kind !== kind))
      .map((kind) => ({ key: kind as string, name: t(`entry.${kind}`) })),
    { key: 'link', name: t('entry.link') },
    ...channels.map(({ id, name }) => ({ key: id, name: t('entry.channel', { name: name[own] }) })),
  ];
  const made = (key: string): NavigationEntry => {
    const fixed = fixedEntries.find((kind) => kind === key);
    if (fixed) return { kind: fixed };
    return key === 'link' ? { kind: 'link', link: newLink } : { kind: 'channel', channelId: key };
  };
  return (
    <div className="field" id="entries" tabIndex={-1}>
      {errors.entries && <p className="wrong">{refusal(errors.entries)}</p>}
      <OrderedList name="entries" items={entries} set={(next) => set({ entries: next })} nameOf={nameOf}>
        {(entry, path, replace) =>
          entry.kind === 'link' ? (
            <LinkFields
              path={`${path}.link`}
              link={entry.link}
              set={(link) => replace({ kind: 'link', link })}
              errors={errors}
            />
          ) : (
            nameOf(entry)
          )
        }
      </OrderedList>
      <Add
        label={t('addEntry')}
        button={t('add')}
        options={options}
        add={(key) => set({ entries: [...entries, made(key)] })}
      />
    </div>
  );
}
