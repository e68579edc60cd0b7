'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, langTag } from '@/i18n/locales';
import type { DeskPlace } from '@/newsroom/channels/desk-dto';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import type { FormAction } from './form-state';
import { LineField } from './line-field';
import { useSend } from './send';
import { scoped } from './tag-form';
import { formOf } from './text';
import { inDeskOrder } from './words';

type Props = {
  kind: 'channel' | 'department';
  /** null for a new one. */
  place: DeskPlace | null;
  /** Behind all others: where a new channel stands. */
  position: number;
  action: FormAction;
};

const fields = {
  en: { name: 'nameEn', intro: 'introEn' },
  zh: { name: 'nameZh', intro: 'introZh' },
} as const satisfies Record<Locale, object>;

/** What a channel or a department is called; the address is said once, when it is made. */
export function PlaceForm({ kind, place, position, action }: Props) {
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  const [typed, setTyped] = useState({
    nameEn: place?.name.en ?? '',
    nameZh: place?.name.zh ?? '',
    introEn: place?.channel?.introEn ?? '',
    introZh: place?.channel?.introZh ?? '',
    position: String(place?.channel?.position ?? position),
    slug: '',
  });
  const { state, pending, send } = useSend();
  const scope = place?.id ?? `new-${kind}`;
  const make = kind === 'channel' ? 'places.makeChannel' : 'places.makeDepartment';

  const line = (field: keyof typeof typed, hint?: string, lang?: string) => (
    <LineField
      key={field}
      name={`${field}-${scope}`}
      label={t(`places.${field}`)}
      hint={hint}
      error={state.errors[field]}
      lang={lang}
      value={typed[field]}
      set={(value) => setTyped({ ...typed, [field]: value })}
    />
  );
  return (
    <DeskForm onSend={() => send(action, formOf({ id: place?.id, version: place?.version, ...typed }))}>
      <ErrorSummary state={state} errors={scoped(state.errors, scope)} />
      {order.map((locale) => line(fields[locale].name, undefined, langTag[locale]))}
      {kind === 'channel' && (
        <>
          {order.map((locale) => line(fields[locale].intro, undefined, langTag[locale]))}
          {line('position', t('places.positionHint'))}
        </>
      )}
      {!place && line('slug', t('places.slugHint'))}
      <div className="act">
        <button type="submit" className="main" disabled={pending}>
          {t(place ? 'places.save' : make)}
        </button>
        <span className="soft" role="status">
          {pending ? t('edit.saving') : state.done ? t('done.placeSaved') : ''}
        </span>
      </div>
    </DeskForm>
  );
}
