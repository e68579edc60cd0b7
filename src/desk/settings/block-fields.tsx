'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Named } from '@/newsroom/editions/desk-dto';
import { type HomeBlockSetting, layouts } from '@/newsroom/settings/home-schema';
import { Field } from '../field';
import type { FormState } from '../form-state';
import { InBoth } from './in-both';
import { LinksFields } from './links-fields';

type Props = {
  block: HomeBlockSetting;
  path: string;
  set: (block: HomeBlockSetting) => void;
  channels: Named[];
  errors: FormState['errors'];
};

/** What is to be said of one block of the front page. */
export function BlockFields({ block, path, set, channels, errors }: Props) {
  const t = useTranslations('desk.settings');
  const own = useLocale();
  const number = (name: 'seconds' | 'items', value: number) => (
    <Field name={`${path}.${name}`} label={t(`field.${name}`)} error={errors[`${path}.${name}`]} className="amount">
      {(wiring) => (
        <input
          {...wiring}
          inputMode="numeric"
          value={value || (name === 'seconds' ? '0' : '')}
          onChange={(event) =>
            set({ ...block, [name]: Number(event.target.value.replace(/\D/g, '')) } as HomeBlockSetting)
          }
        />
      )}
    </Field>
  );
  switch (block.kind) {
    case 'lead':
      return number('seconds', block.seconds);
    case 'passage':
      return <p className="soft">{t('hint.passage')}</p>;
    case 'columns': {
      const choose = (id: string, chosen: boolean) =>
        set({
          ...block,
          channelIds: chosen ? [...block.channelIds, id] : block.channelIds.filter((each) => each !== id),
        });
      return (
        <>
          <fieldset className="inline">
            <legend className="label">{t('field.columnChannels')}</legend>
            {channels.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={block.channelIds.includes(id)}
                  onChange={(event) => choose(id, event.target.checked)}
                />
                {name[own]}
              </label>
            ))}
            <p className="hint">{t('hint.columnChannels')}</p>
          </fieldset>
          <fieldset className="inline">
            <legend className="label">{t('field.layout')}</legend>
            {layouts.map((layout) => (
              <label key={layout}>
                <input
                  type="radio"
                  name={`${path}.layout`}
                  checked={block.layout === layout}
                  onChange={() => set({ ...block, layout })}
                />
                {t(`layout.${layout}`)}
              </label>
            ))}
          </fieldset>
          {number('items', block.items)}
        </>
      );
    }
    case 'notices':
      return (
        <>
          <Field name={`${path}.channelId`} label={t('field.noticesChannel')} error={errors[`${path}.channelId`]}>
            {(wiring) => (
              <select
                {...wiring}
                value={block.channelId}
                onChange={(event) => set({ ...block, channelId: event.target.value })}
              >
                {channels.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[own]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {number('items', block.items)}
        </>
      );
    case 'topics':
      return number('items', block.items);
    case 'mostRead':
      return (
        <>
          <p className="soft">{t('hint.mostRead')}</p>
          {number('items', block.items)}
        </>
      );
    case 'links':
      return (
        <>
          <InBoth
            name={`${path}.title`}
            label={t('field.groupTitle')}
            value={block.title}
            set={(title) => set({ ...block, title })}
            errors={errors}
          />
          <LinksFields
            name={`${path}.links`}
            label={t('field.links')}
            links={block.links}
            set={(links) => set({ ...block, links })}
            errors={errors}
          />
        </>
      );
  }
}
