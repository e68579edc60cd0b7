'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { langTag } from '@/i18n/locales';
import { emptyBody } from '@/newsroom/body/schema';
import type { DeskLocalization, Named } from '@/newsroom/editions/desk-dto';
import { Conflict } from './conflict';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import { FactsSummary } from './facts-summary';
import { type FormAction, type FormState, idle } from './form-state';
import { History } from './history';
import { useReady, useSaveKeys, useUnsavedGuard } from './hooks';
import { LanguageTabs } from './language-tabs';
import { named } from './named';
import { nextStep } from './next-step';
import { OtherNotReady } from './other-not-ready';
import { SavedNote } from './saved-note';
import { useSend } from './send';
import { type SharePicture, SharePictures } from './share-pictures';
import { Steps } from './steps';
import { errorsIn, formOf, isTooLarge, useText } from './text';
import { TextFields } from './text-fields';

export type EditActions = {
  save: FormAction;
  publish: FormAction;
  preview: FormAction;
  end: FormAction;
  correct: FormAction;
};

type Props = {
  localization: DeskLocalization;
  departments: Named[];
  channels: Named[];
  tags: Named[];
  sharePictures: SharePicture[];
  actions: EditActions;
  /** Finds articles, to choose one of. */
  find: FormAction;
};

/** What the server has: the edition that was loaded or saved last, and its lock. */
type Held = { editionId: string | null; version: number | null };

/** One language of one article: its text in the middle, what can be done with it at the right. */
export function EditForm({ localization, departments, channels, tags, sharePictures, actions, find }: Props) {
  const { articleId, locale, edition, liveSlug } = localization;
  const t = useTranslations('desk');
  const own = useLocale();
  const language = t(`language.${locale}`);
  const text = useText({
    title: edition?.title ?? '',
    slug: edition?.slug ?? localization.suggestedSlug,
    summary: edition?.summary ?? '',
    body: JSON.stringify(edition?.body ?? emptyBody),
    changeNote: edition?.changeNote ?? '',
    minorChange: edition?.minorChange ? 'yes' : '',
  });
  const [held, setHeld] = useState<Held>({ editionId: edition?.editionId ?? null, version: edition?.version ?? null });
  const { state, pending, send, refuse } = useSend();
  const [doing, setDoing] = useState<keyof EditActions>('save');
  const ready = useReady() && !pending;
  const step = nextStep(localization, text.dirty);

  /** A slug left empty was made by the server: shown once it is known. */
  const madeSlug = edition?.slug;
  const { set, kept } = text;
  const leftEmpty = text.typed.slug === '' && text.saved.slug === '';
  useEffect(() => {
    if (!madeSlug || !leftEmpty) return;
    set({ slug: madeSlug });
    kept({ slug: madeSlug });
  }, [madeSlug, leftEmpty, set, kept]);

  function submit(
    what: 'save' | 'publish' | 'preview',
    over: Held = held,
    onAnswer?: (answer: FormState) => void,
    more: Record<string, string | number> = {},
  ) {
    const typed = ready ? text.collect() : null;
    if (!typed) return;
    if (isTooLarge(typed.body)) return refuse({ body: { key: 'body.large' } });
    setDoing(what);
    // What goes to readers is always a new edition: one that is or was live must be saved to begin it.
    const begins = what === 'publish' && edition?.state !== 'draft';
    const changed = text.dirty || begins || over !== held ? 'yes' : null;
    send(actions[what], formOf({ articleId, locale, ...over, ...typed, ...more, changed }), (answer) => {
      if (wasKept(answer)) {
        setHeld((before) => ({
          editionId: answer.editionId ?? before.editionId,
          version: answer.version ?? before.version,
        }));
        text.kept(typed);
      }
      onAnswer?.(answer);
    });
  }
  function publishBoth() {
    const { editionId, version } = localization.otherDraft ?? {};
    if (editionId && version) submit('publish', held, undefined, { otherEditionId: editionId, otherVersion: version });
  }
  function preview() {
    // Opened now, while the click still counts as one: after the answer a browser would hold it back.
    const tab = window.open('', `preview-${articleId}-${locale}`);
    submit('preview', held, ({ previewUrl }) => {
      if (previewUrl && tab) tab.location.href = previewUrl;
      else tab?.close();
    });
  }
  function end(form: FormData, onDone: () => void) {
    setDoing('end');
    send(actions.end, form, ({ status, editionId, version }) => {
      if (status !== 'done') return;
      if (editionId && editionId === held.editionId && version) setHeld({ editionId, version });
      onDone();
    });
  }

  function correct(form: FormData, onDone: () => void) {
    setDoing('correct');
    send(actions.correct, form, ({ status }) => status === 'done' && onDone());
  }

  useUnsavedGuard(text.dirty);
  useSaveKeys(() => submit('save'));
  /** What a dialog asked is answered there. */
  const inDialog = doing === 'end' || doing === 'correct';
  const ofOther = state.locale !== undefined && state.locale !== locale;
  const errors = errorsIn(inDialog || ofOther ? idle : state, text.typed);
  const title = text.typed.title || t('list.untitled');
  return (
    <div className="two">
      <main id="main" className="edit">
        <h1 className="vh">
          {edition
            ? t.rich('edit.heading', { language, title, name: named(locale) })
            : t('edit.headingNew', { language })}
        </h1>
        <LanguageTabs localization={localization} own={own}>
          <SavedNote state={state} pending={pending} doing={doing} dirty={text.dirty} savedAt={edition?.updatedAt} />
        </LanguageTabs>
        {state.theirs && (
          <Conflict
            theirs={state.theirs}
            lang={langTag[locale]}
            href={`/admin/articles/${articleId}/${locale}`}
            disabled={!ready}
            onSaveMine={() =>
              submit('save', { editionId: state.editionId ?? held.editionId, version: state.version ?? held.version })
            }
          />
        )}
        {ofOther && !inDialog && <OtherNotReady key={state.version} state={state} articleId={articleId} />}
        {!state.theirs && !inDialog && !ofOther && (
          <ErrorSummary state={state} errors={errors} title={wasKept(state) ? t('errors.titleOther') : undefined} />
        )}
        <DeskForm onSend={() => submit('save')}>
          <div className="sheet">
            <TextFields
              kind={localization.facts.kind}
              locale={locale}
              text={text}
              errors={errors}
              liveSlug={liveSlug}
            />
          </div>
        </DeskForm>
      </main>
      <aside className="facts" aria-label={t('edit.nextStep')}>
        <Steps
          localization={localization}
          step={step}
          ready={ready}
          publishing={pending && doing === 'publish'}
          title={title}
          previewUrl={state.previewUrl}
          onPublish={() => submit('publish')}
          onPublishBoth={publishBoth}
          onSave={() => submit('save')}
          onPreview={preview}
          text={text}
          errors={errors}
          ending={{ state: doing === 'end' ? state : idle, send: end, find }}
          correcting={{ state: doing === 'correct' ? state : idle, send: correct }}
        />
        <FactsSummary localization={localization} departments={departments} channels={channels} tags={tags} />
        <SharePictures localization={localization} pictures={sharePictures} />
        <History entries={localization.history} />
      </aside>
    </div>
  );
}

/** A text can be kept although what should have followed was refused: publishing an empty one, for instance. */
const wasKept = (answer: FormState) => answer.status === 'done' || (answer.version !== undefined && !answer.theirs);
