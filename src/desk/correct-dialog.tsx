'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, langTag } from '@/i18n/locales';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import { AskOnce } from './ask-once';
import { Field } from './field';
import { named } from './named';
import type { Sends } from './send';
import { formOf } from './text';

type Props = { localization: DeskLocalization; title: string; sends: Sends; onClose: () => void };

const fields = { en: 'wordsEn', zh: 'wordsZh' } as const satisfies Record<Locale, string>;

/** 更正: tells readers what was wrong, in each language that was. */
export function CorrectDialog({ localization: { articleId, locale, correctable }, title, sends, onClose }: Props) {
  const t = useTranslations('desk.correct');
  const tLanguage = useTranslations('desk.language');
  const [typed, setTyped] = useState<Record<Locale, string>>({ en: '', zh: '' });
  const { errors } = sends.state;
  return (
    <AskOnce
      title={t('title')}
      confirm={t('confirm')}
      cancel={t('cancel')}
      refused={errors[''] ?? errors.articleId}
      onConfirm={() => sends.send(formOf({ articleId, wordsEn: typed.en, wordsZh: typed.zh }), onClose)}
      onClose={onClose}
    >
      <div className="end">
        <p>{t.rich('about', { title, name: named(locale) })}</p>
        {correctable.map((each) => (
          <Field
            key={each}
            name={fields[each]}
            label={t('words', { language: tLanguage(each) })}
            hint={t('hint', { language: tLanguage(each) })}
            error={errors[fields[each]]}
          >
            {(wiring) => (
              <textarea
                {...wiring}
                lang={langTag[each]}
                rows={3}
                value={typed[each]}
                onChange={(event) => setTyped({ ...typed, [each]: event.target.value.replace(/[\r\n]+/g, ' ') })}
              />
            )}
          </Field>
        ))}
      </div>
    </AskOnce>
  );
}
