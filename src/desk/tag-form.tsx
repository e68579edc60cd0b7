'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, langTag } from '@/i18n/locales';
import type { DeskTag } from '@/newsroom/tags/desk-dto';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import type { FormAction } from './form-state';
import { LineField } from './line-field';
import { useSend } from './send';
import { formOf } from './text';
import { inDeskOrder } from './words';

const fieldOf = { en: 'nameEn', zh: 'nameZh' } as const satisfies Record<Locale, string>;

/** Both names of a tag: of a new one, or of one there is. */
export function TagForm({ action, tag }: { action: FormAction; tag?: DeskTag }) {
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  const [names, setNames] = useState({ nameEn: tag?.name.en ?? '', nameZh: tag?.name.zh ?? '' });
  const { state, pending, send } = useSend();
  // Several such forms may stand on one page: ids must not meet.
  const scope = tag?.id ?? 'new';
  return (
    <DeskForm onSend={() => send(action, formOf({ tagId: tag?.id, version: tag?.version, ...names }))}>
      <ErrorSummary state={state} errors={scoped(state.errors, scope)} />
      {order.map((locale) => (
        <LineField
          key={locale}
          name={`${fieldOf[locale]}-${scope}`}
          label={t(`tagField.${fieldOf[locale]}`)}
          error={state.errors[fieldOf[locale]]}
          lang={langTag[locale]}
          value={names[fieldOf[locale]]}
          set={(name) => setNames({ ...names, [fieldOf[locale]]: name })}
        />
      ))}
      <p className="hint">{t('tagField.nameHint')}</p>
      <div className="act">
        <button type="submit" className="main" disabled={pending}>
          {t(tag ? 'tags.rename' : 'tags.make')}
        </button>
        <span className="soft" role="status">
          {pending ? t('edit.saving') : state.done ? t(`done.${state.done}` as 'done.tagMade') : ''}
        </span>
      </div>
    </DeskForm>
  );
}

/** The summary leads to fields by their ids. */
export const scoped = <T,>(errors: Record<string, T>, scope: string): Record<string, T> =>
  Object.fromEntries(Object.entries(errors).map(([field, error]) => [field && `${field}-${scope}`, error]));
