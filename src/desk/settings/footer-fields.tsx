'use client';
import { useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import { InBoth, Line } from './in-both';
import { LinksFields } from './links-fields';
import { OrderedList } from './ordered-list';
import type { GroupProps } from './use-settings';

const newGroup = { title: { en: '', zh: '' }, links: [] };

export function FooterFields({ value, set, errors }: GroupProps<'footer'>) {
  const t = useTranslations('desk.settings');
  return (
    <>
      {(['organiser', 'operator', 'address'] as const).map((name) => (
        <InBoth
          key={name}
          name={name}
          label={t(`field.${name}`)}
          value={value[name]}
          set={(both) => set({ [name]: both })}
          errors={errors}
        />
      ))}
      {(['icp', 'publicSecurity', 'siteIdCode'] as const).map((name) => (
        <Line
          key={name}
          name={name}
          label={t(`field.${name}`)}
          hint={t(`hint.${name}`)}
          lang={langTag.zh}
          value={value[name]}
          set={(line) => set({ [name]: line })}
          errors={errors}
          narrow
        />
      ))}
      <label className="check">
        <input
          type="checkbox"
          id="errorReport"
          checked={value.errorReport}
          onChange={(event) => set({ errorReport: event.target.checked })}
        />
        {t('field.errorReport')}
      </label>
      <fieldset className="field" id="groups" tabIndex={-1}>
        <legend className="label">{t('field.linkGroups')}</legend>
        <OrderedList
          name="groups"
          items={value.groups}
          set={(groups) => set({ groups })}
          nameOf={({ title }) => title.zh || title.en || t('newGroup')}
        >
          {(group, path, replace) => (
            <>
              <InBoth
                name={`${path}.title`}
                label={t('field.groupTitle')}
                value={group.title}
                set={(title) => replace({ ...group, title })}
                errors={errors}
              />
              <LinksFields
                name={`${path}.links`}
                label={t('field.links')}
                links={group.links}
                set={(links) => replace({ ...group, links })}
                errors={errors}
              />
            </>
          )}
        </OrderedList>
        <button type="button" onClick={() => set({ groups: [...value.groups, newGroup] })}>
          {t('addGroup')}
        </button>
      </fieldset>
    </>
  );
}
