import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsLink } from '@/newsroom/editions/dto';
import { Day } from './day';
import { Headline } from './headline';

/** What was read most in the last seven days, in this language. */
export function MostRead({ items }: { items: NewsLink[] }) {
  const t = useTranslations('site.mostRead');
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <section className="most" aria-labelledby="most-read">
      <h2 id="most-read">{t('title')}</h2>
      <ol>
        {items.map(({ slug, title, issuedOn }) => (
          <li key={slug}>
            <a href={paths.article(locale, slug)}>
              <span className="whole">
                <Headline locale={locale} text={title} />
              </span>
              <Day on={issuedOn} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
