'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { SettingLink } from '@/newsroom/settings/parts-schema';
import type { FormState } from '../form-state';
import { InBoth } from './in-both';
import { OrderedList } from './ordered-list';

const newLink: SettingLink = { name: { en: '', zh: '' }, href: { en: '', zh: '' } };

type Fields = { path: string; link: SettingLink; set: (link: SettingLink) => void; errors: FormState['errors'] };

export function LinkFields({ path, link, set, errors }: Fields) {
  const t = useTranslations('desk.settings.field');
  return (
    <>
      <InBoth
        name={`${path}.name`}
        label={t('linkName')}
        value={link.name}
        set={(name) => set({ ...link, name })}
        errors={errors}
      />
      <InBoth
        name={`${path}.href`}
        label={t('linkHref')}
        value={link.href}
        set={(href) => set({ ...link, href })}
        errors={errors}
      />
    </>
  );
}

type Props = {
  name: string;
  label: string;
  links: SettingLink[];
  set: (links: SettingLink[]) => void;
  errors: FormState['errors'];
};

/** Links in their order, each in both languages. */
export function LinksFields({ name, label, links, set, errors }: Props) {
  const t = useTranslations('desk.settings');
  const own = useLocale();
  const other = own === 'en' ? 'zh' : 'en';
  return (
    <fieldset className="field" id={name} tabIndex={-1}>
      <legend className="label">{label}</legend>
      <OrderedList name={name} items={links} set={set} nameOf={({ name }) => name[own] || name[other] || t('newLink')}>
        {(link, path, replace) => <LinkFields path={path} link={link} set={replace} errors={errors} />}
      </OrderedList>
      <button type="button" onClick={() => set([...links, newLink])}>
        {t('addLink')}
      </button>
    </fieldset>
  );
}

export { newLink };
