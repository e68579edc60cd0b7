import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { HomeBlock } from '@/newsroom/editions/dto';
import { Headline } from '../headline';
import { otherText } from '../switch-to';

type Props = Omit<Extract<HomeBlock, { kind: 'passage' }>, 'kind'>;

/** What the site is for, shown: one paragraph in both scripts, the page's own language first. */
export function Passage({ passage, lead }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <section className="same" aria-labelledby="same">
      <div className="w">
        <h2 className="sr-only" id="same">
          {t('home.passage')}
        </h2>
        <div className="pair">
          <div>
            <blockquote lang={langTag[locale]}>
              <Headline locale={locale} text={passage[locale]} />
            </blockquote>
            <a className="link" href={paths.article(locale, lead.slug)}>
              {t('home.readOn')}
            </a>
          </div>
          {lead.sibling && (
            <div lang={langTag[other]}>
              <blockquote>
                <Headline locale={other} text={passage[other]} />
              </blockquote>
              <a className="link" href={otherText(locale, lead.sibling.slug)} hrefLang={langTag[other]}>
                {t('otherLanguage.read')}
              </a>
            </div>
          )}
        </div>
        <p className="both">
          <a className="link" href={paths.parallel(locale, lead.slug)}>
            {t('parallel.read')}
          </a>
        </p>
      </div>
    </section>
  );
}
