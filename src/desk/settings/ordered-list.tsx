'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';

type Move = 'up' | 'down';

type Props<T> = {
  /** Path of the list in its group; rows are `name.0`, `name.1`, … and can be led to. */
  name: string;
  items: T[];
  set: (items: T[]) => void;
  /** What a row is called when it is moved or taken out. */
  nameOf: (item: T) => string;
  children: (item: T, path: string, replace: (item: T) => void) => ReactNode;
};

/** A list whose order is changed by buttons, so by every hand and device; the focus goes along with what is moved. */
export function OrderedList<T>({ name, items, set, nameOf, children }: Props<T>) {
  const t = useTranslations('desk.settings.order');
  const box = useRef<HTMLOListElement>(null);
  const follow = useRef<{ at: number; move: Move } | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!follow.current) return;
    const { at, move } = follow.current;
    follow.current = null;
    const row = box.current?.children[at];
    const button = (which: Move) => row?.querySelector<HTMLButtonElement>(`[data-move="${which}"]:not(:disabled)`);
    (button(move) ?? button(move === 'up' ? 'down' : 'up'))?.focus();
  });

  function moveTo(from: number, to: number) {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    follow.current = { at: to, move: to < from ? 'up' : 'down' };
    setSaid(t('moved', { name: nameOf(items[from] as T), place: to + 1, count: items.length }));
    set(next);
  }
  function remove(at: number) {
    setSaid(t('removed', { name: nameOf(items[at] as T) }));
    if (items.length > 1) follow.current = { at: Math.min(at, items.length - 2), move: 'up' };
    set(items.filter((_, index) => index !== at));
  }
  return (
    <>
      <ol className="ordered" ref={box}>
        {items.map((item, at) => {
          const words = { name: nameOf(item) };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and every control in them is told its value
            <li key={at} id={`${name}.${at}`} tabIndex={-1}>
              <div className="what">
                {children(item, `${name}.${at}`, (next) =>
                  set(items.map((each, index) => (index === at ? next : each))),
                )}
              </div>
              <div className="moves">
                <button
                  type="button"
                  className="plain"
                  data-move="up"
                  disabled={at === 0}
                  aria-label={t('upOf', words)}
                  onClick={() => moveTo(at, at - 1)}
                >
                  {t('up')}
                </button>
                <button
                  type="button"
                  className="plain"
                  data-move="down"
                  disabled={at === items.length - 1}
                  aria-label={t('downOf', words)}
                  onClick={() => moveTo(at, at + 1)}
                >
                  {t('down')}
                </button>
                <button type="button" className="plain" aria-label={t('removeOf', words)} onClick={() => remove(at)}>
                  {t('remove')}
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <span className="vh" role="status">
        {said}
      </span>
    </>
  );
}
