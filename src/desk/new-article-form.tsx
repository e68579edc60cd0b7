'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import type { TextKind } from '@/i18n/paths';
import { emptyBody } from '@/newsroom/body/schema';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import { appendFacts, type ChosenFacts, type FactsOffer } from './facts';
import { FactsFields } from './facts-fields';
import type { FormAction } from './form-state';
import { useReady, useSaveKeys, useUnsavedGuard } from './hooks';
import { useSend } from './send';
import { errorsIn, formOf, isTooLarge, useText } from './text';
import { TextFields } from './text-fields';
import { inDeskOrder } from './words';

type Props = {
  kind: TextKind;
  offer: FactsOffer;
  /** On the site's calendar, to begin with. */
  today: string;
  /** The names of the editor in charge that this person set last. */
  editors: { en: string; zh: string };
  action: FormAction;
};

/** A new article, or a new page: its first text on the sheet, the facts both languages will share at the right. */
export function NewArticleForm({ kind, offer, today, editors, action }: Props) {
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  const [locale, setLocale] = useState<Locale>(order[0] ?? 'zh');
  const [facts, setFacts] = useState<ChosenFacts>({
    departmentId: '',
    issuedOn: today,
    channelIds: [],
    tagIds: [],
    related: [],
    position: '10',
    cover: null,
    editorEn: editors.en,
    editorZh: editors.zh,
  });
  const text = useText({
    title: '',
    slug: '',
    summary: '',
    body: JSON.stringify(emptyBody),
    changeNote: '',
    minorChange: '',
  });
  const { state, pending, send, refuse } = useSend();
  const ready = useReady() && !pending;

  function create() {
    const typed = ready ? text.collect() : null;
    if (!typed) return;
    if (isTooLarge(typed.body)) return refuse({ body: { key: 'body.large' } });
    const form = formOf({ kind, locale, ...typed });
    appendFacts(form, kind, facts);
    send(action, form);
  }
  useUnsavedGuard(text.dirty);
  useSaveKeys(create);

  const errors = errorsIn(state, text.typed);
  return (
    <DeskForm className="two" onSend={create}>
      <main id="main" className="edit">
        <header className="tabs">
          <h1>{t(kind === 'page' ? 'newPage.title' : 'newArticle.title')}</h1>
          <span className="saved" role="status">
            {pending ? t('newArticle.making') : text.dirty ? t('edit.unsaved') : ''}
          </span>
        </header>
        <ErrorSummary state={state} errors={errors} />
        <div className="sheet">
          <TextFields kind={kind} locale={locale} text={text} errors={errors} liveSlug={null} />
        </div>
      </main>
      <aside className="facts" aria-label={t('facts.title')}>
        <section className="next-step">
          <button type="submit" className="next" disabled={!ready}>
            {pending ? t('newArticle.making') : t(kind === 'page' ? 'newPage.create' : 'newArticle.create')}
          </button>
          <p className="soft">{t('newArticle.createHint')}</p>
          {kind === 'page' && <p className="soft">{t('newPage.about')}</p>}
        </section>
        <section>
          <fieldset className="field choice" id="locale" tabIndex={-1}>
            <legend className="label">{t('newArticle.language')}</legend>
            {order.map((each) => (
              <label key={each}>
                <input type="radio" name="locale" checked={locale === each} onChange={() => setLocale(each)} />
                <span lang={langTag[each]}>{ownName[each]}</span>
              </label>
            ))}
            <p className="hint">{t('newArticle.intro')}</p>
          </fieldset>
        </section>
        <section>
          <h2>{t('facts.title')}</h2>
          <FactsFields kind={kind} facts={facts} set={setFacts} offer={offer} errors={errors} />
        </section>
      </aside>
    </DeskForm>
  );
}
