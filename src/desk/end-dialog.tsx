'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { langTag, otherLocale } from '@/i18n/locales';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import type { Ending } from '@/newsroom/editions/rules';
import { ArticlePicker } from './article-picker';
import { AskOnce } from './ask-once';
import { described, Field, Notes } from './field';
import type { FormAction } from './form-state';
import { named } from './named';
import type { Sends } from './send';
import { formOf } from './text';

/** How a text is ended: what came of it so far, and what sends it. */
export type Ends = Sends & {
  /** Finds the article that takes the readers of one that is consolidated. */
  find: FormAction;
};

type Props = { localization: DeskLocalization; title: string; ends: Ends; onClose: () => void };

/** Before the public life of a text ends: in which of three ways, why, and what happens to each language. */
export function EndDialog({ localization, title, ends, onClose }: Props) {
  const { locale, states, ending: subject } = localization;
  const t = useTranslations('desk.end');
  const tLanguage = useTranslations('desk.language');
  const [ending, setEnding] = useState<Ending | null>(null);
  const [reason, setReason] = useState('');
  const [into, setInto] = useState<ArticleChoice[]>([]);
  if (!subject) return null;
  const { editionId, version, number, options } = subject;
  const { errors } = ends.state;
  const words = { language: tLanguage(locale), other: tLanguage(otherLocale(locale)), number, title };
  const draft = states[locale]?.open?.number;
  return (
    <AskOnce
      title={t('title', words)}
      confirm={ending ? t(`confirm.${ending}`, words) : t('confirm.choose')}
      cancel={t('cancel')}
      refused={errors[''] ?? errors.editionId ?? errors.version}
      onConfirm={() => ends.send(formOf({ editionId, version, ending, reason, into: into.at(-1)?.id }), onClose)}
      onClose={onClose}
    >
      <div className="end">
        <fieldset
          className="field choices"
          id="ending"
          data-wrong={errors.ending ? '' : undefined}
          aria-describedby={described('ending', { error: errors.ending })['aria-describedby']}
        >
          <legend className="label">{t.rich('what', { ...words, name: named(locale) })}</legend>
          <Notes name="ending" error={errors.ending} />
          {options.map((option) => (
            <label className="check" key={option}>
              <input type="radio" name="ending" checked={ending === option} onChange={() => setEnding(option)} />
              <span>
                <b>{t(`option.${option}`)}</b> <span className="soft">{t(`about.${option}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {ending === 'consolidated' && (
          <ArticlePicker
            name="into"
            label={t('into')}
            hint={t('intoHint', words)}
            chosen={into}
            set={(chosen) => setInto(chosen.slice(-1))}
            find={ends.find}
            error={errors.into}
          />
        )}
        <Field name="reason" label={t('reason')} hint={t('reasonHint', words)} error={errors.reason}>
          {(wiring) => (
            <textarea
              {...wiring}
              lang={langTag[locale]}
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.target.value.replace(/[\r\n]+/g, ' '))}
            />
          )}
        </Field>
        <p>
          {t('otherStays', words)} {draft && t('draftStays', { number: draft })}
        </p>
      </div>
    </AskOnce>
  );
}
