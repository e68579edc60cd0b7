import { create } from 'qrcode';

/** Dark squares row by row as strokes: `h` draws a run, `m` skips to the next one. */
export function qrPath(text: string): { size: number; path: string } {
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

/** A code made on our server: no other site learns what is read here. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path stroke="currentColor" d={path} />
    </svg>
  );
}
