import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the body of an action of the desk can be decoded at all. The framework answers 500 to one that cannot, as if
 * the fault were ours; so what it would read is looked at first: well-formed UTF-8, multipart (RFC 7578) and JSON, in
 * which nothing is named that did not come along.
 */
export async function isDecodable(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  const type = headers['content-type'] ?? '';
  const called = headers['next-action'] !== undefined;
  if (/^text\/plain\b/i.test(type)) return called && isUtf8(body) && isReply(new Map([['0', body.toString('utf8')]]));
  const form = await formIn(type, body);
  if (!form) return false;
  return called ? isReply(form) : isPlainForm(form);
}

type Fields = Map<string, FormDataEntryValue>;

async function formIn(type: string, body: Buffer): Promise<Fields | null> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const fields = new Map(form);
    const hasFiles = [...fields.values()].some((value) => typeof value !== 'string');
    return hasFiles || isUtf8(body) ? fields : null;
  } catch {
    return null;
  }
}

/** React's own encoding of arguments: parts with numbers for names hold JSON, beginning with part 0, or a file. */
function isReply(fields: Fields): boolean {
  if (!fields.has('0')) return false;
  return [...fields].every(([name, value]) => {
    if (!/^\d+$/.test(name) || typeof value !== 'string') return true;
    return isJson(value) && stringsIn(JSON.parse(value)).every((text) => isKnown(text, fields));
  });
}

/** A form sent before its page could act: its action is named in it, with the JSON of what is bound to that. */
function isPlainForm(fields: Fields): boolean {
  const ofAction = [...fields].filter(([name]) => name.startsWith('$ACTION_'));
  const bound = ofAction.filter(([name]) => /^\$ACTION_\d+:\d+$/.test(name));
  return ofAction.length > 0 && bound.every(([, value]) => typeof value === 'string' && isJson(value));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Strings with a dollar sign stand for what JSON lacks. Ours are those that forms need: an escaped sign, a form, the odd
 * number, and other parts, named in hexadecimals here and in decimals there.
 */
function isKnown(text: string, fields: Fields): boolean {
  if (!text.startsWith('$') || /^\$(\$|K[\da-f]+$|undefined$|D|n-?\d{1,300}$|-0$|-?Infinity$|NaN$)/.test(text))
    return true;
  const [, part] = /^\$[@QWBi]?([\da-f]+)(?::|$)/.exec(text) ?? [];
  return part !== undefined && fields.has(String(Number.parseInt(part, 16)));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
