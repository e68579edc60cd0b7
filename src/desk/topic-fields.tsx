'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import type { DeskTopic } from '@/newsroom/topics/desk-dto';
import { ArticlePicker } from './article-picker';
import { Field } from './field';
import type { FormAction, FormState } from './form-state';
import { CoverField } from './pictures/cover-field';
import { inDeskOrder } from './words';

export type TopicDraft = Pick<DeskTopic, 'slug' | 'titleEn' | 'titleZh' | 'introEn' | 'introZh' | 'cover' | 'articles'>;

const fields = {
  en: { title: 'titleEn', intro: 'introEn' },
  zh: { title: 'titleZh', intro: 'introZh' },
} as const satisfies Record<Locale, object>;

type Props = {
  draft: TopicDraft;
  set: (part: Partial<TopicDraft>) => void;
  /** Languages in which readers see it. */
  live: Locale[];
  find: FormAction;
  errors: FormState['errors'];
};

/** What a topic says in either language, side by side, and its articles. */
export function TopicFields({ draft, set, live, find, errors }: Props) {
  const t = useTranslations('desk.topics');
  const tText = useTranslations('desk.text');
  const own = useLocale();
  const setArticles = (articles: ArticleChoice[]) => set({ articles });
  return (
    <>
      <div className="pair">
        {inDeskOrder(own).map((locale) => (
          <Words key={locale} locale={locale} draft={draft} set={set} errors={errors} />
        ))}
      </div>
      <Field
        name="slug"
        label={tText('slug')}
        hint={live.length > 0 ? t('slugFixed') : tText('slugHint')}
        error={errors.slug}
      >
        {(wiring) => (
          <span className="address">
            <span className="soft" aria-hidden="true">
              {paths.topic(own, '')}
            </span>
            <input
              {...wiring}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              readOnly={live.length > 0}
              value={draft.slug}
              onChange={(event) => set({ slug: event.target.value })}
            />
          </span>
        )}
      </Field>
      <CoverField cover={draft.cover} set={(cover) => set({ cover })} hint={t('coverHint')} error={errors.coverId} />
      <ArticlePicker
        name="articleIds"
        label={t('articles')}
        chosen={draft.articles}
        set={setArticles}
        find={find}
        error={errors.articleIds}
      />
    </>
  );
}

function Words({ locale, draft, set, errors }: Pick<Props, 'draft' | 'set' | 'errors'> & { locale: Locale }) {
  const t = useTranslations('desk');
  const { title, intro } = fields[locale];
  const language = t(`language.${locale}`);
  return (
    <div>
      <Field name={title} label={t('topics.titleIn', { language })} error={errors[title]}>
        {(wiring) => (
          <input
            {...wiring}
            lang={langTag[locale]}
            autoComplete="off"
            value={draft[title]}
            onChange={(event) => set({ [title]: event.target.value })}
          />
        )}
      </Field>
      <Field name={intro} label={t('topics.introIn', { language })} hint={t('topics.introHint')} error={errors[intro]}>
        {(wiring) => (
          <textarea
            {...wiring}
            lang={langTag[locale]}
            rows={6}
            value={draft[intro]}
            onChange={(event) => set({ [intro]: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
