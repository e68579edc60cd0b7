import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';

/** The topics and tags of a text: where there is more of the kind. */
export function FiledUnder({ article: { topics, tags } }: { article: ArticleDto }) {
  const t = useTranslations('site');
  const locale = useLocale();
  if (topics.length + tags.length === 0) return null;
  return (
    <dl className="filed">
      {topics.length > 0 && (
        <div>
          <dt>{t('topic.of')}</dt>
          {topics.map(({ slug, title }) => (
            <dd key={slug}>
              <a href={paths.topic(locale, slug)}>{title}</a>
            </dd>
          ))}
        </div>
      )}
      {tags.length > 0 && (
        <div>
          <dt>{t('tag.of')}</dt>
          {tags.map(({ slug, name }) => (
            <dd key={slug}>
              <a href={paths.tag(locale, slug)} rel="tag">
                {name}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
