import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';
import { Day } from './day';
import { Headline } from './headline';

const ways = ['previous', 'next'] as const;

export function Neighbours({ article }: { article: ArticleDto }) {
  const t = useTranslations('site.article');
  const locale = useLocale();
  if (!article.previous && !article.next) return null;
  return (
    <nav className="neighbours" aria-label={t('neighbours', { channel: article.channel.name })}>
      {ways.map((way) => {
        const to = article[way];
        return (
          to && (
            <a key={way} className={way} href={paths.article(locale, to.slug)} rel={way === 'next' ? 'next' : 'prev'}>
              <span className="kick">{t(way)}</span>
              <span className="whole">
                <Headline locale={locale} text={to.title} />
              </span>
              <Day on={to.issuedOn} />
            </a>
          )
        );
      })}
    </nav>
  );
}
