import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SiteDto } from '@/newsroom/settings/dto';
import type { TopicDto } from '@/newsroom/topics/dto';
import { firstPictured } from './first-pictured';
import { ListFrame } from './list-frame';
import { ListItem } from './list-item';
import { switchFromTopic } from './switch-to';

/** An introduction, and what an editor chose, in the order they gave it. */
export function TopicPage({ site, topic }: { site: SiteDto; topic: TopicDto }) {
  const t = useTranslations('site.topic');
  const locale = useLocale();
  const { slug, title, intro, cover, items, inOther } = topic;
  const first = firstPictured(items);
  return (
    <ListFrame
      site={site}
      list={{ name: title, path: paths.topic(locale, slug), description: intro[0] }}
      trail={[{ name: t('list'), path: paths.topics(locale) }]}
      switchTo={switchFromTopic(locale, inOther, slug)}
      kind={t('kind')}
      about={intro}
      cover={cover}
    >
      {items.length === 0 && <p className="soft">{t('empty')}</p>}
      {items.map((item) => (
        <ListItem key={item.slug} item={item} site={site} level="h2" first={item.slug === first} />
      ))}
    </ListFrame>
  );
}
