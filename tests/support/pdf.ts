import { inflateSync } from 'node:zlib';

/** Size in points, and the words in the order in which they are drawn. */
export type PdfPage = { width: number; height: number; text: string };

/**
 * Reads what Chromium prints, and no other PDF: objects stand plainly in the file, page contents are deflated, and each
 * face brings a map of its own from glyphs to characters,
 * in which radicals may stand for the characters they look like.
 */
export function readPdf(bytes: Buffer): PdfPage[] {
  const file = bytes.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const [head = '', rest] = body.split(/stream\r?\n/, 2);
    objects.set(id, { head, stream: rest === undefined ? '' : inflated(rest, head) });
  }
  const at = (id = '') => objects.get(id) ?? { head: '', stream: '' };
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map(({ head }) => {
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
    const fonts = [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const { head: font } = at(id);
      const [, map] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
      const digits = /\/Subtype\s*\/Type0/.test(font) ? 4 : 2;
      return [name, { digits, characters: charactersOf(at(map).stream) }] as const;
    });
    const { stream } = at(/\/Contents (\d+) 0 R/.exec(head)?.[1]);
    return { width: Number(width), height: Number(height), text: wordsOf(stream, new Map(fonts)).normalize('NFKC') };
  });
}

function inflated(rest: string, head: string): string {
  const data = Buffer.from(rest.slice(0, rest.lastIndexOf('endstream')), 'latin1');
  if (!/\/FlateDecode/.test(head) || /\/Subtype\s*\/Image|\/FontFile|\/Length1/.test(head)) return '';
  return inflateSync(data).toString('latin1');
}

type Characters = Map<number, string>;
/** `digits`: how many of a hexadecimal string are one glyph. */
type Face = { digits: number; characters: Characters };

function charactersOf(map: string): Characters {
  const characters: Characters = new Map();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      characters.set(Number.parseInt(glyph, 16), utf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', until = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(until, 16); glyph += 1)
        characters.set(
          glyph,
          String.fromCodePoint((utf16(to).codePointAt(0) ?? 0) + glyph - Number.parseInt(from, 16)),
        );
  return characters;
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Strings come as `<0012…> Tj` or within `[…] TJ`, in the face that was named last. */
function wordsOf(stream: string, faces: Map<string, Face>): string {
  let face: Face | undefined;
  let text = '';
  for (const [, name, hex = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gi)) {
    if (name) face = faces.get(name);
    else if (face)
      for (let at = 0; at < hex.length; at += face.digits)
        text += face.characters.get(Number.parseInt(hex.slice(at, at + face.digits), 16)) ?? '';
  }
  return text;
}
