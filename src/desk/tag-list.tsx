'use client';
import { useLocale, useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { DeskTag } from '@/newsroom/tags/desk-dto';
import type { FormAction } from './form-state';
import { TagForm } from './tag-form';
import { TagMerge } from './tag-merge';
import { anyName, inDeskOrder } from './words';

export type TagActions = { create: FormAction; rename: FormAction; merge: FormAction };

/** Every tag with its names; what can be done with one opens below it. */
export function TagList({ tags, actions }: { tags: DeskTag[]; actions: TagActions }) {
  const t = useTranslations('desk.tags');
  const own = useLocale();
  return (
    <main id="main" className="page room">
      <h1>{t('title')}</h1>
      <p className="soft">{t('intro')}</p>
      <details className="others">
        <summary>{t('new')}</summary>
        <div className="things">
          <TagForm key={tags.length} action={actions.create} />
        </div>
      </details>
      <p className="soft">{tags.length > 0 ? t('count', { total: tags.length }) : t('none')}</p>
      <ul className="things">
        {tags.map((tag) => (
          <li key={tag.id}>
            <div>
              {inDeskOrder(own).map((locale) =>
                tag.name[locale] ? (
                  <b key={locale} lang={langTag[locale]}>
                    {tag.name[locale]}
                  </b>
                ) : (
                  <span key={locale} className="soft">
                    {t('noName')}
                  </span>
                ),
              )}
              <span className="soft">{t('carried', { count: tag.articles })}</span>
              <span className="soft">/tags/{tag.slug}</span>
            </div>
            <details className="others">
              <summary aria-label={t('changeOf', { tag: anyName(tag, own) })}>{t('change')}</summary>
              <TagForm action={actions.rename} tag={tag} />
              <TagMerge action={actions.merge} tag={tag} tags={tags} />
            </details>
          </li>
        ))}
      </ul>
    </main>
  );
}
