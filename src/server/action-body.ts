import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the body of an action of the desk can be decoded at all. The framework answers 500 to one that cannot, as if
 * the fault were ours; so what it would read is looked at first: well-formed UTF-8, multipart (RFC 7578) and JSON, in
 * which nothing is named but what forms of ours name.
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

/** No action of ours takes more than the state of a form and the form. */
const mostArguments = 4;

/** React's own encoding of arguments: part 0 is the JSON of a list. */
function isReply(fields: Fields): boolean {
  const root = fields.get('0');
  if (typeof root !== 'string' || !isJson(root)) return false;
  const given: unknown = JSON.parse(root);
  return (
    Array.isArray(given) && given.length <= mostArguments && stringsIn(given).every((text) => isKnown(text, given))
  );
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
 * value, and what stands in the list already. Parts that name one another, files and promises as arguments nobody sends
 * but those who look for a way in.
 */
const isKnown = (text: string, given: unknown[]): boolean =>
  !text.startsWith('$') ||
  /^\$(\$|K[\da-f]+$|undefined$|T$|D|n-?\d{1,300}$|-0$|-?Infinity$|NaN$)/.test(text) ||
  (/^\$0(:[\w-]+)+$/.test(text) && isThere(given, text.split(':').slice(1)));

function isThere(given: unknown, path: string[]): boolean {
  let at = given;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
