import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';
import type { Update } from '@/newsroom/editions/dto';
import { ToldList } from './told-list';

type Props = {
  locale: Locale;
  corrections: Update[];
  /** Tells two texts on one page apart. */
  side?: Locale;
};

/** 更正: what was wrong in a text, before the text. In its language, which may not be the page's. */
export function Corrections({ locale, corrections, side }: Props) {
  const own = useLocale() === locale;
  const t = useTranslations(own ? 'site.corrections' : 'site.otherLanguage.corrections');
  if (corrections.length === 0) return null;
  const id = side === undefined ? 'corrections' : `${side}-corrections`;
  return (
    <section className="corrections" lang={own ? undefined : langTag[locale]} aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <ToldList told={corrections} />
    </section>
  );
}
