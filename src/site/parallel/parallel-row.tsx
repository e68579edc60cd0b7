import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag, otherLocale } from '@/i18n/locales';
import type { ParallelRow as Row } from '@/newsroom/editions/dto';

/** What stands for each other in both languages. The number is an anchor: a paragraph can be pointed at. */
export function ParallelRow({ row: { number, html, samePicture } }: { row: Row }) {
  const t = useTranslations('site.parallel');
  const locale = useLocale();
  return (
    <div className={samePicture ? 'abreast shared' : 'abreast'} id={number === null ? undefined : `p${number}`}>
      {number !== null && (
        <a className="no" href={`#p${number}`} aria-label={t('paragraph', { number })}>
          {number}
        </a>
      )}
      <Side locale={locale} html={html[locale]} className="own" />
      <Side locale={otherLocale(locale)} html={html[otherLocale(locale)]} className="other" />
    </div>
  );
}

function Side({ locale, html, className }: { locale: Locale; html: string; className: string }) {
  const t = useTranslations('site.parallel.nothing');
  if (html === '') return <p className={`${className} soft`}>{t(locale)}</p>;
  return (
    <div
      className={`${className} prose`}
      lang={langTag[locale]}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped HTML from newsroom/body, its only maker
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
