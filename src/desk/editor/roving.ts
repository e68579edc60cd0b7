'use client';
import { type KeyboardEvent, useState } from 'react';

/**
 * One stop for the Tab key in a toolbar; the arrows, Home and End go from tool to tool, Escape back to the text.
 * @param count of the tools
 */
export function useRoving(count: number, leave: () => void) {
  const [stop, setStop] = useState(0);
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') {
      event.preventDefault();
      return leave();
    }
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + count) % count;
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }
  return { stop, setStop, onKeyDown };
}
