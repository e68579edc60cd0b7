import { Fragment } from 'react';
import type { Locale } from '@/i18n/locales';
import { headlineParts, isSpaced } from '@/i18n/wbr';

/** A title in its own language: Chinese ones get the places where they may break. */
export function Headline({ locale, text }: { locale: Locale; text: string }) {
  if (locale !== 'zh') return text;
  return headlineParts(text).map((part, at, parts) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one title never change their order
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {isSpaced(part, parts[at + 1] ?? '') ? <span className="spaced">{part}</span> : part}
    </Fragment>
  ));
}
