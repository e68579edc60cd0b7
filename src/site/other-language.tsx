import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { langTag, otherLocale } from '@/i18n/locales';
import type { TextKind } from '@/i18n/paths';
import type { Sibling } from '@/newsroom/editions/dto';
import { Headline } from './headline';
import { otherText } from './switch-to';

/** Title of the same text in the other language, leading to it. */
export function SiblingLink({ sibling, kind }: { sibling: NonNullable<Sibling>; kind?: TextKind }) {
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <a className="link" href={otherText(locale, sibling.slug, kind)} lang={langTag[other]} hrefLang={langTag[other]}>
      <Headline locale={other} text={sibling.title} />
    </a>
  );
}

type Said = 'noSibling' | 'sibling' | 'notFound' | 'noPage' | 'gone' | 'gonePage' | 'unavailable' | 'empty' | 'search';

/** One sentence for the reader who came for the other language, in that language. */
export function SaidInOther({ what, href }: { what: Said; href?: string }) {
  const t = useTranslations('site.otherLanguage');
  const lang = langTag[otherLocale(useLocale())];
  const link = (words: ReactNode) => (
    <a className="link" href={href} hrefLang={lang}>
      {words}
    </a>
  );
  return (
    <p className="other" lang={lang}>
      {t.rich(what, { link })}
    </p>
  );
}
