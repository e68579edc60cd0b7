import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from '../day';
import { Headline } from '../headline';
import { NewsRows } from '../news-rows';
import { timeShown } from '../shown';
import { Thumb } from '../thumb';

type Props = { items: NewsItem[]; site: SiteDto };

/** The newest of a channel with its picture, or with what it is about; the others as titles below it. */
export function Column({ items: [newest, ...others], site }: Props) {
  const locale = useLocale();
  if (!newest) return null;
  return (
    <>
      <article className="newest">
        {newest.cover && <Thumb cover={newest.cover} sizes="(min-width: 48rem) 22rem, calc(100vw - 40px)" />}
        <h3>
          <a href={paths.article(locale, newest.slug)}>
            <Headline locale={locale} text={newest.title} />
          </a>
        </h3>
        {newest.summary && <p className="brief">{newest.summary}</p>}
        <Day on={newest.issuedOn} time={timeShown(site, newest)} />
      </article>
      {others.length > 0 && <NewsRows items={others} site={site} />}
    </>
  );
}
