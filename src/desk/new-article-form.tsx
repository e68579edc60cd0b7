'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import { emptyBody } from '@/newsroom/body/schema';
import type { Named } from '@/newsroom/editions/desk-dto';
import { ErrorSummary } from './error-summary';
import { type ChosenFacts, FactsFields, formWithFacts } from './facts-fields';
import type { FormAction } from './form-state';
import { useReady, useSaveKeys, useUnsavedGuard } from './hooks';
import { useSend } from './send';
import { errorsIn, isTooLarge, useText } from './text';
import { TextFields } from './text-fields';
import { inDeskOrder } from './words';

type Props = {
  departments: Named[];
  channels: Named[];
  /** On the site's calendar, to begin with. */
  today: string;
  action: FormAction;
};

/** A new article: its first text on the sheet, the facts both languages will share at the right. */
export function NewArticleForm({ departments, channels, today, action }: Props) {
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  const [locale, setLocale] = useState<Locale>(order[0] ?? 'zh');
  const [facts, setFacts] = useState<ChosenFacts>({ departmentId: '', issuedOn: today, channelIds: [], cover: null });
  const text = useText({ title: '', slug: '', summary: '', body: JSON.stringify(emptyBody) });
  const { state, pending, send, refuse } = useSend();
  const ready = useReady() && !pending;

  function create() {
    const typed = ready ? text.collect() : null;
    if (!typed) return;
    if (isTooLarge(typed.body)) return refuse({ body: { key: 'body.large' } });
    send(action, formWithFacts(facts, { locale, ...typed }));
  }
  useUnsavedGuard(text.dirty);
  useSaveKeys(create);

  const errors = errorsIn(state, text.typed);
  return (
    <form
      className="two"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <main id="main" className="edit">
        <header className="tabs">
          <h1>{t('newArticle.title')}</h1>
          <span className="saved" role="status">
            {pending ? t('newArticle.making') : text.dirty ? t('edit.unsaved') : ''}
          </span>
        </header>
        <ErrorSummary state={state} errors={errors} />
        <div className="sheet">
          <TextFields locale={locale} text={text} errors={errors} liveSlug={null} />
        </div>
      </main>
      <aside className="facts" aria-label={t('facts.title')}>
        <section className="next-step">
          <button type="submit" className="next" disabled={!ready}>
            {pending ? t('newArticle.making') : t('newArticle.create')}
          </button>
          <p className="soft">{t('newArticle.createHint')}</p>
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
          <FactsFields facts={facts} set={setFacts} departments={departments} channels={channels} errors={errors} />
        </section>
      </aside>
    </form>
  );
}
