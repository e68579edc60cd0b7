import characters from 'opencc-js/dict/TSCharacters';

/**
 * A text as search compares it: compatibility forms made plain (full-width letters, ligatures, ①), small letters, no
 * accents on Latin letters, Traditional characters as Simplified ones. Character by character: which of two readings a
 * phrase asks for (乾 as 干 or 乾) does not matter where text and question are folded alike.
 */
export type Folded = {
  text: string;
  /** Where each UTF-16 unit of `text` comes from in the original; one more at the end. */
  origin: Uint32Array;
};

const simplified = new Map(characters.split('|').map((entry) => entry.split(' ').slice(0, 2) as [string, string]));

const accents = /[\u0300-\u036f]/g;
/** Marks that are not seen and tear no word: soft hyphen, zero-width signs, variation selectors. */
const unseen = /^[\p{Cf}\p{Variation_Selector}]$/u;

export function fold(original: string): Folded {
  const parts: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const sign of original) {
    const plain = foldSign(sign);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    at += sign.length;
  }
  origin.push(at);
  return { text: parts.join(''), origin: Uint32Array.from(origin) };
}

/** Most signs of both scripts need nothing or little: a long text is folded in milliseconds. */
function foldSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? sign.toLowerCase() : sign;
  if (code >= 0x4e00 && code <= 0x9fff) return simplified.get(sign) ?? sign;
  if (unseen.test(sign)) return '';
  const plain = sign.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');
  return simplified.get(plain) ?? plain;
}
