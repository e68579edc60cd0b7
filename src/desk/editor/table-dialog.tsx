'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { maxCaption, maxColumns, maxRows } from '@/newsroom/body/table-schema';
import { insertTable, tableAt } from './table-commands';

/** Asks for the shape and the caption of a new table or, within one, for its caption alone. */
export function TableDialog({ editor, lang, onClose }: { editor: Editor; lang: string; onClose: () => void }) {
  const t = useTranslations('desk.table');
  const box = useRef<HTMLDialogElement>(null);
  const [inside] = useState(() => tableAt(editor.state));
  const [caption, setCaption] = useState<string>(inside?.table.attrs.caption ?? '');
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('3');
  const [headerRow, setHeaderRow] = useState(true);
  const [headerColumn, setHeaderColumn] = useState(false);
  const [tried, setTried] = useState(false);
  useEffect(() => box.current?.showModal(), []);
  const wrong = tried ? { rows: !isWithin(rows, maxRows), columns: !isWithin(columns, maxColumns) } : null;

  function close() {
    onClose();
    editor.commands.focus();
  }
  function set() {
    setTried(true);
    const words = caption.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    if (inside) editor.chain().focus().updateAttributes('table', { caption: words }).run();
    else if (!isWithin(rows, maxRows) || !isWithin(columns, maxColumns)) return;
    else insertTable(editor, { rows: Number(rows), columns: Number(columns), headerRow, headerColumn, caption: words });
    close();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    set();
  }
  const count = (name: 'rows' | 'columns', value: string, max: number, onChange: (value: string) => void) => (
    <div className="field" data-wrong={wrong?.[name] ? '' : undefined}>
      <label htmlFor={`table-${name}`}>{t(name)}</label>
      <input
        id={`table-${name}`}
        type="number"
        min={1}
        max={max}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={wrong?.[name] || undefined}
        aria-describedby={wrong?.[name] ? `table-${name}-wrong` : undefined}
      />
      {wrong?.[name] && (
        <p className="wrong" id={`table-${name}-wrong`} role="alert">
          {t('range', { max })}
        </p>
      )}
    </div>
  );

  return (
    <dialog ref={box} aria-labelledby="table-title" onClose={close} onKeyDown={onKeyDown}>
      <h2 id="table-title">{t(inside ? 'captionTitle' : 'title')}</h2>
      <div className="field">
        <label htmlFor="table-caption">{t('caption')}</label>
        <input
          id="table-caption"
          lang={lang}
          maxLength={maxCaption}
          autoComplete="off"
          value={caption}
          onChange={(event) => setCaption(event.target.value)}
          aria-describedby="table-caption-hint"
        />
        <p className="hint" id="table-caption-hint">
          {t('captionHint')}
        </p>
      </div>
      {!inside && (
        <>
          <div className="pair">
            {count('rows', rows, maxRows, setRows)}
            {count('columns', columns, maxColumns, setColumns)}
          </div>
          <div className="choice">
            <label>
              <input type="checkbox" checked={headerRow} onChange={(event) => setHeaderRow(event.target.checked)} />
              {t('headerRow')}
            </label>
            <label>
              <input
                type="checkbox"
                checked={headerColumn}
                onChange={(event) => setHeaderColumn(event.target.checked)}
              />
              {t('headerColumn')}
            </label>
          </div>
        </>
      )}
      <div className="act">
        <button type="button" className="main" onClick={set}>
          {t(inside ? 'setCaption' : 'insert')}
        </button>
        <button type="button" className="plain" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

const isWithin = (value: string, max: number): boolean =>
  /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= max;
