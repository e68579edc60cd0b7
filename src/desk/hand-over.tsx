'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

type Props = {
  title: string;
  children: ReactNode;
  /** What is shown this once, to be copied; null where there is nothing to hand over. */
  value: string | null;
  copyWords: string;
};

/** News that takes the focus, with what is to be copied while it is there. */
export function HandOver({ title, children, value, copyWords }: Props) {
  const t = useTranslations('desk.people');
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const id = useId();
  useEffect(() => box.current?.focus(), []);

  /** A browser gives its clipboard only over https; what is selected can be copied by hand. */
  async function copy() {
    field.current?.select();
    if (!value || !navigator.clipboard) return;
    await navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    );
  }
  return (
    <section className="handover" ref={box} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{children}</p>
      {value && (
        <>
          <input ref={field} readOnly value={value} aria-labelledby={id} />
          <div className="act">
            <button type="button" onClick={copy}>
              {copyWords}
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
