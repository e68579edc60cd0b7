'use client';
import { useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';
import { paths, type TextKind } from '@/i18n/paths';
import { BodyEditor } from './body-editor';
import { described, Field, Notes } from './field';
import type { FormState } from './form-state';
import type { TextControls } from './text';

type Props = {
  kind?: TextKind;
  locale: Locale;
  text: TextControls;
  errors: FormState['errors'];
  /** Where readers find the text now, if they do. */
  liveSlug: string | null;
};

const oneLine = (value: string) => value.replace(/[\r\n]+/g, ' ');

/** The white sheet: title, address, summary and text of one language. */
export function TextFields({ kind = 'news', locale, text, errors, liveSlug }: Props) {
  const t = useTranslations('desk.text');
  const { typed, set } = text;
  const lang = langTag[locale];
  const moves = liveSlug !== null && typed.slug !== '' && typed.slug !== liveSlug;
  const body = described('body', { error: errors.body });
  return (
    <>
      <Field name="title" label={t('title')} error={errors.title}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="title"
            lang={lang}
            rows={2}
            value={typed.title}
            onChange={(event) => set({ title: oneLine(event.target.value) })}
          />
        )}
      </Field>
      <Field
        name="slug"
        label={t('slug')}
        error={errors.slug}
        hint={moves ? t('slugMoves', { address: paths.text(kind, locale, liveSlug) }) : t('slugHint')}
      >
        {(wiring) => (
          <span className="address">
            <span className="soft" aria-hidden="true">
              {paths.text(kind, locale, '')}
            </span>
            <input
              {...wiring}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              value={typed.slug}
              onChange={(event) => set({ slug: event.target.value })}
            />
          </span>
        )}
      </Field>
      <Field
        name="summary"
        label={t('summary')}
        error={errors.summary}
        hint={t('summaryHint')}
        aside={t('count', { count: [...typed.summary].length })}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            lang={lang}
            rows={2}
            value={typed.summary}
            onChange={(event) => set({ summary: oneLine(event.target.value) })}
          />
        )}
      </Field>
      <div className="field body" data-wrong={errors.body ? '' : undefined}>
        <span className="label vh" id="body-label">
          {t('body')}
        </span>
        <Notes name="body" error={errors.body} />
        <BodyEditor
          ref={text.editor}
          locale={locale}
          content={typed.body}
          describedBy={body['aria-describedby']}
          invalid={body['aria-invalid']}
          onReady={text.onReady}
          onChange={(json) => set({ body: json })}
        />
      </div>
    </>
  );
}
