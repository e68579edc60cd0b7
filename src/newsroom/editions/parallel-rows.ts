import type { Locale } from '@/platform/db/client';
import { textOf } from '../body/blocks';
import { renderBlocks } from '../body/render';
import type { Block, Body } from '../body/schema';
import { align, type Piece } from './align';
import type { ParallelRow } from './dto';

/** So many letters of English say what one Chinese character says: the mean of the sample newsroom. */
const lettersPerCharacter = 3.7;

/**
 * Both texts in rows. English is always the left side of the alignment, so that a row has the same number, and with it
 * the same anchor, on the page of either language.
 */
export function parallelRows(bodies: Record<Locale, Body>): ParallelRow[] {
  const en = blocksWithWords(bodies.en, 'en');
  const zh = blocksWithWords(bodies.zh, 'zh');
  let numbered = 0;
  return align(en.map(pieceOf), zh.map(pieceOf)).map(({ left, right }) => {
    const [ours, theirs] = [left.flatMap((at) => en[at] ?? []), right.flatMap((at) => zh[at] ?? [])];
    const onlyHeadings = [...ours, ...theirs].every(({ block }) => block.type === 'heading');
    if (!onlyHeadings) numbered += 1;
    return {
      number: onlyHeadings ? null : numbered,
      html: { en: htmlOf(ours), zh: htmlOf(theirs) },
      ...(isSamePicture(ours, theirs) && { samePicture: true as const }),
    };
  });
}

type Rendered = { block: Block; html: string };

/** Both texts stand on one page, so the side is part of every anchor. */
function blocksWithWords(body: Body, side: Locale): Rendered[] {
  const html = renderBlocks(body, { side });
  return body.content.map((block, at) => ({ block, html: html[at] ?? '' })).filter((rendered) => rendered.html !== '');
}

function isSamePicture(ours: Rendered[], theirs: Rendered[]): boolean {
  const [one, other, ...more] = [...ours, ...theirs].map(({ block }) => block);
  if (ours.length !== 1 || more.length > 0) return false;
  return one?.type === 'figure' && other?.type === 'figure' && one.attrs.picture === other.attrs.picture;
}

const htmlOf = (rendered: Rendered[]): string => rendered.map(({ html }) => html).join('');

/** A list is a list, whatever stands before its items; translators change that. */
function pieceOf({ block }: Rendered): Piece {
  const words = textOf(block);
  const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const length = words.length + characters * (lettersPerCharacter - 1);
  if (block.type === 'heading') return { kind: `heading${block.attrs.level}`, length };
  return { kind: block.type.endsWith('List') ? 'list' : block.type, length };
}
