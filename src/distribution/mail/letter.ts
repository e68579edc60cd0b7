import type { mailWords } from '@/i18n/mail';
import type { Mail } from './transport';

type Words = ReturnType<typeof mailWords>;
type Letter = { subject: string; parts: string[] };

/** One mail with the same letter in both languages, one below the other. */
export function inBothLanguages(words: Words, to: string, write: (t: Words[number][1]) => Letter): Mail {
  const letters = words.map(([, t]) => write(t));
  return {
    to,
    subject: letters.map(({ subject }) => subject).join(' · '),
    text: `${letters.map(({ parts }) => parts.join('\n\n')).join('\n\n— — —\n\n')}\n`,
  };
}
