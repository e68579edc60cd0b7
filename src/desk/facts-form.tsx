'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import { appendFacts, type ChosenFacts, chosenBefore, type FactsOffer } from './facts';
import { FactsFields } from './facts-fields';
import type { FormAction } from './form-state';
import { useReady, useSaveKeys, useUnsavedGuard } from './hooks';
import { named } from './named';
import { useSend } from './send';
import { formOf } from './text';
import { inDeskOrder } from './words';

type Props = {
  /** The language one came from, and goes back to. */
  localization: DeskLocalization;
  offer: FactsOffer;
  action: FormAction;
};

/** Facts have no drafts, so the form says which pages readers will see changed before anything is saved. */
export function FactsForm({ localization, offer, action }: Props) {
  const { facts, locale: from, states, edition } = localization;
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  const [chosen, setChosen] = useState<ChosenFacts>(() => chosenBefore(facts));
  const [saved, setSaved] = useState(chosen);
  const [version, setVersion] = useState(facts.version);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const dirty = JSON.stringify(chosen) !== JSON.stringify(saved);
  const live = order.filter((locale) => facts.live.includes(locale));
  const title = edition?.title || t('list.untitled');
  const stale = state.errors['']?.key === 'facts.changedByAnother' ? state.version : undefined;

  function save(over = version) {
    if (!ready) return;
    const form = formOf({ articleId: facts.articleId, version: over });
    appendFacts(form, facts.kind, chosen);
    send(action, form, (answer) => {
      if (answer.status !== 'done') return;
      setVersion(answer.version ?? over);
      setSaved(chosen);
    });
  }
  useUnsavedGuard(dirty);
  useSaveKeys(() => save());

  return (
    <main id="main" className="page">
      <h1>{t.rich('facts.heading', { title, name: named(from) })}</h1>
      <p className="soft">{t('facts.intro')}</p>
      {stale !== undefined ? (
        <section className="summary conflict" role="alert">
          <h2>{t('conflict.title')}</h2>
          <p>{t('conflict.facts')}</p>
          <div className="act">
            <button type="button" className="main" disabled={!ready} onClick={() => save(stale)}>
              {t('conflict.factsMine')}
            </button>
            <a className="link" href={`/admin/articles/${facts.articleId}/facts?from=${from}`}>
              {t('conflict.factsTheirs')}
            </a>
          </div>
        </section>
      ) : (
        <ErrorSummary state={state} />
      )}
      <DeskForm onSend={() => save()}>
        <FactsFields kind={facts.kind} facts={chosen} set={setChosen} offer={offer} errors={state.errors} />
        <WillChange live={live} states={states} />
        <div className="act">
          <button type="submit" className="main" disabled={!ready || !dirty}>
            {live.length > 0 ? t('facts.saveLive', { count: live.length }) : t('facts.save')}
          </button>
          <a className="link" href={`/admin/articles/${facts.articleId}/${from}`}>
            {t('facts.back')}
          </a>
          <span className="soft" role="status">
            {pending
              ? t('edit.saving')
              : dirty
                ? t('edit.unsaved')
                : state.status === 'done'
                  ? t('done.factsChanged')
                  : ''}
          </span>
        </div>
      </DeskForm>
    </main>
  );
}

function WillChange({ live, states }: { live: readonly Locale[]; states: DeskLocalization['states'] }) {
  const t = useTranslations('desk.facts');
  if (live.length === 0) return <p className="soft">{t('noneLive')}</p>;
  return (
    <div className="will-change">
      <p>{t('willChange', { count: live.length })}</p>
      <ul>
        {live.map((locale) => (
          <li key={locale}>
            <span className="st published">
              <span lang={langTag[locale]}>{ownName[locale]}</span>
              <span className="soft num">{states[locale]?.public?.number}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
