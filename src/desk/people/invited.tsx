'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { FormState } from '../form-state';

/** What became of an invitation: a mail is on its way, or there is a link to hand over, shown this once. */
export function Invited({ invited: { name, email, link } }: { invited: NonNullable<FormState['invited']> }) {
  const t = useTranslations('desk.people');
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => box.current?.focus(), []);

  /** A browser gives its clipboard only over https; what is selected can be copied by hand. */
  async function copy() {
    field.current?.select();
    if (!link || !navigator.clipboard) return;
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  }
  return (
    <section className="handover" ref={box} tabIndex={-1} aria-labelledby="invited-title">
      <h2 id="invited-title">{t(link ? 'linkTitle' : 'mailedTitle')}</h2>
      <p>{link ? t('link', { name }) : t('mailed', { email })}</p>
      {link && (
        <>
          <input ref={field} readOnly value={link} aria-labelledby="invited-title" />
          <div className="act">
            <button type="button" onClick={copy}>
              {t('copy')}
            </button>
            <span className="soft" role="status">
              {copied ? t('copied') : ''}
            </span>
          </div>
        </>
      )}
    </section>
  );
}
