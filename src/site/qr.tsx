import { create } from 'qrcode';

type Drawn = { size: number; path: string };

/**
 * The codes asked for last, so that those on page after page (the account's, the home page's) outlive those of single
 * pages. A code takes a millisecond.
 */
const drawn = new Map<string, Drawn>();
const mostDrawn = 100;

export function qrPath(text: string): Drawn {
  const code = drawn.get(text) ?? draw(text);
  drawn.delete(text);
  drawn.set(text, code);
  if (drawn.size > mostDrawn) drawn.delete(drawn.keys().next().value as string);
  return code;
}

/** Dark squares row by row as strokes: `h` draws a run, `m` skips to the next one. */
function draw(text: string): Drawn {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    let pen = -1;
    for (let start = 0; start < modules.size; start += 1) {
      if (!modules.get(row, start)) continue;
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      path += pen < 0 ? `M${start} ${row}.5` : `m${start - pen} 0`;
      path += `h${end - start}`;
      pen = end;
      start = end;
    }
  }
  return { size: modules.size, path };
}

type Props = {
  text: string;
  label: string;
  /** Of the first code on a page for this text: the others show the same drawing again. */
  id?: string;
};

/** So many modules around a code stay empty, or cameras may not find it by dark (ISO/IEC 18004). */
const quiet = 4;

const boxOf = (size: number): string => [-quiet, -quiet, size + 2 * quiet, size + 2 * quiet].join(' ');

/** A code made on our server: no other site learns what is read here. */
export function Qr({ text, label, id }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg className="qr" viewBox={boxOf(size)} role="img" aria-label={label} shapeRendering="crispEdges">
      <path id={id} stroke="currentColor" d={path} />
    </svg>
  );
}

/** The code for the same text once more, drawn by the one with that id. */
export function QrAgain({ text, label, id }: Required<Props>) {
  const { size } = qrPath(text);
  return (
    <svg className="qr" viewBox={boxOf(size)} role="img" aria-label={label} shapeRendering="crispEdges">
      <use href={`#${id}`} />
    </svg>
  );
}

/** Of the page's own address, drawn in the toolbar. */
export const pageCode = 'page-code';
