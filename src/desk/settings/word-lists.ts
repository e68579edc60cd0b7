'use client';
import { useState } from 'react';

type Lists = { en: string[]; zh: string[] };

/** Words that are typed in one line, between commas of either script; a comma just typed stays where it is. */
export function useWordLists(lists: Lists, onChange: (lists: Lists) => void) {
  const [typed, setTyped] = useState({ en: lists.en.join(', '), zh: lists.zh.join('，') });
  function set(next: typeof typed) {
    setTyped(next);
    onChange({ en: wordsOf(next.en), zh: wordsOf(next.zh) });
  }
  return { typed, set };
}

export const wordsOf = (line: string): string[] =>
  line
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter(Boolean);
