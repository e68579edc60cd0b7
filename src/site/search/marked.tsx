import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import type { Piece } from '@/newsroom/search/dto';
import { Headline } from '../headline';

/** A text in pieces, with those marked that were looked for. As a headline it may break where headlines do. */
export function Marked({ pieces, headline = false }: { pieces: Piece[]; headline?: boolean }) {
  const locale = useLocale();
  return pieces.map(({ text, marked }, at) => {
    const words = headline ? <Headline locale={locale} text={text} /> : text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
      <Fragment key={at}>
        {headline && at > 0 && <wbr />}
        {marked ? <mark>{words}</mark> : words}
      </Fragment>
    );
  });
}
