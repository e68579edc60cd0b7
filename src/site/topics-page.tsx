import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SiteDto } from '@/newsroom/settings/dto';
import type { TopicItem } from '@/newsroom/topics/dto';
import { Headline } from './headline';
import { ListFrame } from './list-frame';
import { Picture } from './picture';
import { otherPage } from './switch-to';

export function TopicsPage({ site, topics }: { site: SiteDto; topics: TopicItem[] }) {
  const t = useTranslations('site');
  const locale = useLocale();
  const path = paths.topics(locale);
  return (
    <ListFrame
      site={site}
      list={{ name: t('topic.list'), path, description: t('topic.description') }}
      switchTo={{ href: otherPage(locale, paths.topics) }}
      about={t('topic.about')}
    >
      {topics.length === 0 ? (
        <p className="soft">{t('topic.none')}</p>
      ) : (
        <ul className="topics">
          {topics.map(({ slug, title, intro, count, cover }) => (
            <li key={slug} className={cover ? 'pictured' : undefined}>
              <h2>
                <a href={paths.topic(locale, slug)}>
                  <Headline locale={locale} text={title} />
                </a>
              </h2>
              {intro && <p>{intro}</p>}
              <p className="soft">{t('archive.texts', { count })}</p>
              {cover && (
                <p className="thumb">
                  <Picture picture={cover} sizes="(min-width: 48rem) 14rem, 7rem" beside />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </ListFrame>
  );
}
