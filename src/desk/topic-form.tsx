'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskTopic } from '@/newsroom/topics/desk-dto';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import type { FormAction } from './form-state';
import { useReady, useSaveKeys, useUnsavedGuard } from './hooks';
import { named } from './named';
import { useSend } from './send';
import { formOf } from './text';
import { type TopicDraft, TopicFields } from './topic-fields';
import { TopicShown } from './topic-shown';

type Props = {
  /** null for a new one. */
  topic: DeskTopic | null;
  actions: { save: FormAction; show: FormAction; find: FormAction };
};

const nothing: TopicDraft = { slug: '', titleEn: '', titleZh: '', introEn: '', introZh: '', cover: null, articles: [] };

const draftOf = ({ slug, titleEn, titleZh, introEn, introZh, cover, articles }: TopicDraft): TopicDraft => ({
  slug,
  titleEn,
  titleZh,
  introEn,
  introZh,
  cover,
  articles,
});

/** A topic has no drafts: where it is live, the button says that saving changes what readers see. */
export function TopicForm({ topic, actions }: Props) {
  const t = useTranslations('desk');
  const own = useLocale();
  const [draft, setDraft] = useState(() => draftOf(topic ?? nothing));
  const [saved, setSaved] = useState(draft);
  const [version, setVersion] = useState(topic?.version ?? 0);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const dirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const live = topic?.live ?? [];
  const stale = state.errors['']?.key === 'topics.changedByAnother' ? state.version : undefined;
  const title = own === 'zh' ? saved.titleZh || saved.titleEn : saved.titleEn || saved.titleZh;

  function save(over = version) {
    if (!ready) return;
    const { articles, cover, ...words } = draft;
    const form = formOf({ topicId: topic?.id, version: over, ...words, coverId: cover?.id ?? '' });
    for (const { id } of articles) form.append('articleIds', id);
    send(actions.save, form, (answer) => {
      if (answer.status !== 'done') return;
      // An address left empty was made by the server.
      const kept = { ...draft, slug: answer.values.slug ?? draft.slug };
      setDraft((now) => ({ ...now, slug: kept.slug }));
      setSaved(kept);
      setVersion(answer.version ?? over);
    });
  }
  useUnsavedGuard(dirty);
  useSaveKeys(() => save());

  const status = pending ? t('edit.saving') : dirty ? t('edit.unsaved') : state.done ? t('done.topicSaved') : '';
  return (
    <main id="main" className="page room">
      <h1>
        {topic
          ? t.rich('topics.heading', { title, name: named(title === saved.titleEn ? 'en' : own) })
          : t('topics.new')}
      </h1>
      {stale !== undefined ? (
        <section className="summary conflict" role="alert">
          <h2>{t('conflict.title')}</h2>
          <p>{t('topics.conflict')}</p>
          <div className="act">
            <button type="button" className="main" disabled={!ready} onClick={() => save(stale)}>
              {t('conflict.factsMine')}
            </button>
            <a className="link" href={`/admin/topics/${topic?.id}`}>
              {t('conflict.factsTheirs')}
            </a>
          </div>
        </section>
      ) : (
        <ErrorSummary state={state} />
      )}
      {topic && (
        <TopicShown topic={{ ...topic, version }} show={actions.show} ready={ready && !dirty} onVersion={setVersion} />
      )}
      <DeskForm onSend={() => save()}>
        <TopicFields
          draft={draft}
          set={(part) => setDraft((now) => ({ ...now, ...part }))}
          live={live}
          find={actions.find}
          errors={state.errors}
        />
        <div className="act">
          <button type="submit" className="main" disabled={!ready || !dirty}>
            {!topic
              ? t('topics.create')
              : live.length > 0
                ? t('topics.saveLive', { count: live.length })
                : t('topics.save')}
          </button>
          <a className="link" href="/admin/topics">
            {t('topics.back')}
          </a>
          <span className="soft" role="status">
            {status}
          </span>
        </div>
        {!topic && <p className="soft">{t('topics.createHint')}</p>}
      </DeskForm>
    </main>
  );
}
