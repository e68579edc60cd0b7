'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { mayLinkTo } from './schema';

/**
 * Asks where a link leads. It stands inside the form of the text, so it is no form of its own: Enter is taken here,
 * and nothing in it has a name to be sent by. Mounted while it is open.
 */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('desk.link');
  const box = useRef<HTMLDialogElement>(null);
  const [href, setHref] = useState<string>(() => editor.getAttributes('link').href ?? '');
  const [wrong, setWrong] = useState(false);
  const linked = editor.isActive('link');
  useEffect(() => box.current?.showModal(), []);

  function close() {
    onClose();
    editor.commands.focus();
  }
  function set() {
    const whole = withScheme(href.trim());
    if (!mayLinkTo(whole)) return setWrong(true);
    if (linked || !editor.state.selection.empty) {
      editor.chain().extendMarkRange('link').setLink({ href: whole }).run();
    } else {
      const marks = [{ type: 'link', attrs: { href: whole } }];
      editor.chain().insertContent({ type: 'text', text: href.trim(), marks }).unsetMark('link').run();
    }
    close();
  }
  function remove() {
    editor.chain().extendMarkRange('link').unsetLink().run();
    close();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    set();
  }

  return (
    <dialog ref={box} aria-labelledby="link-title" onClose={close}>
      <h2 id="link-title">{t('title')}</h2>
      <div className="field" data-wrong={wrong ? '' : undefined}>
        <label htmlFor="link-href">{t('address')}</label>
        <input
          id="link-href"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={href}
          onChange={(event) => setHref(event.target.value)}
          onKeyDown={onKeyDown}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'link-wrong link-hint' : 'link-hint'}
        />
        {wrong && (
          <p className="wrong" id="link-wrong" role="alert">
            {t('wrong')}
          </p>
        )}
        <p className="hint" id="link-hint">
          {t('hint')}
        </p>
      </div>
      <div className="act">
        <button type="button" className="main" onClick={set}>
          {t('set')}
        </button>
        {linked && (
          <button type="button" onClick={remove}>
            {t('remove')}
          </button>
        )}
        <button type="button" className="plain" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

/** `www.example.org` and `lu@example.org` as people write them. */
function withScheme(href: string): string {
  if (/^[^\s@/:]+@[^\s@/]+$/.test(href)) return `mailto:${href}`;
  return /^([a-z][a-z0-9+.-]*:|[/#])/i.test(href) || !href.includes('.') ? href : `https://${href}`;
}
