import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';

type Props = {
  locale: Locale;
  /** Escaped HTML, in the order of the numbers. */
  notes: string[];
  /** Tells two texts on one page apart, as in newsroom/body. */
  side?: Locale;
};

/** The footnotes of a text, with a way back from each. In the language of the text, which may not be the page's. */
export function Footnotes({ locale, notes, side }: Props) {
  const own = useLocale() === locale;
  const t = useTranslations(own ? 'site.footnotes' : 'site.otherLanguage.footnotes');
  if (notes.length === 0) return null;
  const before = side === undefined ? '' : `${side}-`;
  return (
    <section
      className="prose notes"
      lang={own ? undefined : langTag[locale]}
      role="doc-endnotes"
      aria-labelledby={`${before}notes`}
    >
      <h2 id={`${before}notes`}>{t('title')}</h2>
      <ol>
        {notes.map((html, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, the notes never change their order
          <li key={at} id={`${before}fn${at + 1}`}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped HTML from newsroom/body, its only maker */}
            <span dangerouslySetInnerHTML={{ __html: html }} />{' '}
            <a href={`#${before}fnref${at + 1}`} role="doc-backlink" aria-label={t('back', { number: at + 1 })}>
              ↩︎
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
