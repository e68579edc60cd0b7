'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { type Locale, langTag } from '@/i18n/locales';
import type { Named } from '@/newsroom/editions/desk-dto';
import { Field, Notes } from './field';
import type { FormAction } from './form-state';
import { useSend } from './send';
import { formOf } from './text';
import { inDeskOrder } from './words';

type Props = { name: string; make: FormAction; onMade: (tag: Named) => void; onCancel: () => void };

const fieldOf = { en: 'nameEn', zh: 'nameZh' } as const satisfies Record<Locale, string>;

/**
 * Both names of a tag that does not exist yet, within the form that wants to carry it: no form of its own, and nothing
 * around it is lost.
 */
export function NewTag({ name, make, onMade, onCancel }: Props) {
  const t = useTranslations('desk.tagField');
  const order = inDeskOrder(useLocale());
  const chinese = /\p{Script=Han}/u.test(name);
  const [names, setNames] = useState({ nameEn: chinese ? '' : name, nameZh: chinese ? name : '' });
  const { state, pending, send } = useSend();

  const create = () => send(make, formOf(names), ({ made }) => made && onMade(made));
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') create();
    else onCancel();
  }
  return (
    <fieldset className="new-tag">
      <legend className="label">{t('makeTitle')}</legend>
      {order.map((locale) => (
        <Field key={locale} name={fieldOf[locale]} label={t(fieldOf[locale])} error={state.errors[fieldOf[locale]]}>
          {(wiring) => (
            <input
              {...wiring}
              lang={langTag[locale]}
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: opened by the person, to be filled in now
              autoFocus={(locale === 'en') === chinese}
              value={names[fieldOf[locale]]}
              onChange={(event) => setNames({ ...names, [fieldOf[locale]]: event.target.value })}
              onKeyDown={onKey}
            />
          )}
        </Field>
      ))}
      <Notes name="new-tag" hint={t('nameHint')} error={state.errors['']} />
      <div className="act">
        <button type="button" disabled={pending} onClick={create}>
          {t('create')}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
