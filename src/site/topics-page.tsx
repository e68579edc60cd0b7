import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SiteDto } from '@/newsroom/settings/dto';
import type { TopicItem } from '@/newsroom/topics/dto';
import { Headline } from './headline';
import { ListFrame } from './list-frame';
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
          {topics.map(({ slug, title, intro, count }) => (
            <li key={slug}>
              <h2>
                <a href={paths.topic(locale, slug)}>
                  <Headline locale={locale} text={title} />
                </a>
              </h2>
              {intro && <p>{intro}</p>}
              <p className="soft">{t('archive.texts', { count })}</p>
            </li>
          ))}
        </ul>
      )}
    </ListFrame>
  );
}
