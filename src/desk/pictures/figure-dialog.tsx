'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { type FigureAttrs, selectedFigure, setFigure } from '../editor/figure';
import { Chooser } from './chooser';
import { FigureFields } from './figure-fields';

/**
 * Sets a picture into the text: which one, then its words. It stands inside the form of the text, so it is no form of
 * its own. Mounted while it is open.
 */
export function FigureDialog({ editor, locale, onClose }: { editor: Editor; locale: Locale; onClose: () => void }) {
  const t = useTranslations('desk.pictures');
  const box = useRef<HTMLDialogElement>(null);
  const [before] = useState(() => selectedFigure(editor));
  const [attrs, setAttrs] = useState<FigureAttrs | null>(before);
  const [wrong, setWrong] = useState(false);
  const [choosing, setChoosing] = useState(before === null);
  useEffect(() => box.current?.showModal(), []);

  function close() {
    onClose();
    editor.commands.focus();
  }
  function choose({ hash, width, height, alt, decorative, caption, credit }: DeskPicture) {
    const words = { alt: alt[locale], decorative, caption: caption[locale], credit: credit[locale] };
    setAttrs({ ...words, picture: hash, width, height });
    setChoosing(false);
  }
  function set() {
    if (!attrs) return;
    const said = { ...attrs, alt: attrs.decorative ? '' : attrs.alt.trim(), caption: attrs.caption.trim() };
    if (!said.decorative && !said.alt) {
      setWrong(true);
      box.current?.querySelector<HTMLElement>('#figure-alt')?.focus();
      return;
    }
    setFigure(editor, { ...said, credit: said.credit.trim() });
    close();
  }
  function remove() {
    editor.commands.deleteSelection();
    close();
  }
  /** Enter would send the form around this dialog. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.type === 'file') return;
    event.preventDefault();
    if (!choosing) set();
  }

  return (
    <dialog ref={box} className="wide" aria-labelledby="figure-title" onClose={close} onKeyDown={onKeyDown}>
      <h2 id="figure-title">{choosing ? t('choose') : t(before ? 'change' : 'describe')}</h2>
      {choosing || !attrs ? (
        <Chooser onChoose={choose} />
      ) : (
        <FigureFields attrs={attrs} set={setAttrs} locale={locale} wrong={wrong} />
      )}
      <div className="act">
        {!choosing && (
          <>
            <button type="button" className="main" onClick={set}>
              {t(before ? 'set' : 'insert')}
            </button>
            <button type="button" onClick={() => setChoosing(true)}>
              {t('another')}
            </button>
          </>
        )}
        {before && (
          <button type="button" onClick={remove}>
            {t('takeOut')}
          </button>
        )}
        <button type="button" className="plain" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}
