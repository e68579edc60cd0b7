'use client';
import { useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { InBoth, Line } from './in-both';
import { SettingPicture } from './setting-picture';
import type { GroupProps } from './use-settings';
import { useWordLists } from './word-lists';

type Props = GroupProps<'identity'> & { pictures: DeskPicture[] };

export function IdentityFields({ value, set, errors, pictures }: Props) {
  const t = useTranslations('desk.settings');
  const keywords = useWordLists(value.keywords, (lists) => set({ keywords: lists }));
  return (
    <>
      <InBoth
        name="name"
        label={t('field.siteName')}
        value={value.name}
        set={(name) => set({ name })}
        errors={errors}
      />
      <InBoth
        name="shortName"
        label={t('field.shortName')}
        hint={t('hint.shortName')}
        value={value.shortName}
        set={(shortName) => set({ shortName })}
        errors={errors}
      />
      <Line
        name="seal"
        label={t('field.seal')}
        hint={t('hint.seal')}
        lang={langTag.zh}
        narrow
        value={value.seal}
        set={(seal) => set({ seal })}
        errors={errors}
      />
      <SettingPicture
        name="logo"
        label={t('field.logo')}
        hint={t('hint.logo')}
        id={value.logo}
        set={(logo) => set({ logo, logoNamed: logo !== null && value.logoNamed })}
        pictures={pictures}
        errors={errors}
      />
      {value.logo && (
        <label className="check">
          <input
            type="checkbox"
            id="logoNamed"
            checked={value.logoNamed}
            onChange={(event) => set({ logoNamed: event.target.checked })}
          />
          {t('field.logoNamed')}
        </label>
      )}
      <InBoth
        name="keywords"
        label={t('field.keywords')}
        hint={t('hint.keywords')}
        value={keywords.typed}
        set={keywords.set}
        errors={errors}
      />
      <Line
        name="securityContact"
        label={t('field.securityContact')}
        hint={t('hint.securityContact')}
        value={value.securityContact}
        set={(securityContact) => set({ securityContact })}
        errors={errors}
      />
    </>
  );
}
