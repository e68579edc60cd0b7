import { Parser } from 'htmlparser2';
import { inTraditional, madeFrom } from '@/i18n/scripts';
import { type Convert, openConverter, openSimplifier } from './opencc';

/** Opened when the first Traditional page is asked for: most workers of most sites never need it. */
let opened: Promise<Convert> | undefined;

let openedBack: Promise<Convert> | undefined;

/** The path of the page a Traditional one is made from, a question in it in Simplified characters; null for others. */
export async function simplifiedPath(path: string): Promise<string | null> {
  const [, before, typed, after] = /^([^?]*\?q=)([^&]*)(.*)$/.exec(madeFrom(path) ?? '') ?? [];
  if (typed === undefined) return madeFrom(path);
  return `${before}${encodeURIComponent(await simplify(decodeURIComponent(typed)))}${after}`;
}

/** What was typed or copied in Traditional characters, as texts are kept. */
export async function simplify(text: string): Promise<string> {
  openedBack ??= openSimplifier();
  return (await openedBack)(text);
}

/** A finished Chinese document in Traditional characters. */
export async function traditionalPage(html: string): Promise<string> {
  opened ??= openConverter();
  return rewrite(html, await opened);
}

/** Attributes that hold words for people, or what a script will say to them; all others are addresses or names. */
const worded = /^(alt|title|placeholder|label|content|aria-(label|description)|data-(?!copy$)[\w-]+)$/;
const addressed = /^(href|action|data-save)$/;
const languages = /^(lang|data-lang)$/;

/** What stands in an element of another language, or says its own script, is left as it is. */
type Element = { chinese: boolean };

/**
 * Rewrites the words between tags and in attributes, `lang`, and links to Chinese pages. Canonical and alternate links
 * stay: this is the Simplified page in other characters, and search engines are told so.
 */
export function rewrite(html: string, convert: Convert): string {
  const open: Element[] = [];
  let written = '';
  let at = 0;
  const isChinese = () => open.at(-1)?.chinese ?? false;
  const writeUpTo = (tag: number) => {
    const words = html.slice(at, tag);
    written += isChinese() ? convert(words) : words;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      writeUpTo(parser.startIndex);
      const chinese = name !== 'script' && staysChinese(attributes, isChinese());
      at = parser.endIndex + 1;
      written += tagIn(html.slice(parser.startIndex, at), name, attributes, chinese, convert);
      open.push({ chinese });
    },
    onclosetag(_, implied) {
      if (!implied) {
        writeUpTo(parser.startIndex);
        at = parser.endIndex + 1;
        written += html.slice(parser.startIndex, at);
      }
      open.pop();
    },
  });
  parser.end(html);
  return written + html.slice(at);
}

type Attributes = Record<string, string>;

/**
 * A link with `hreflang` to Chinese is the choice between the two scripts, and each names itself. What says that it is
 * not to be translated is a name by which something is looked for elsewhere.
 */
const staysChinese = ({ lang, hreflang, translate }: Attributes, around: boolean): boolean =>
  hreflang?.startsWith('zh') || translate === 'no' ? false : lang === undefined ? around : lang.startsWith('zh');

function tagIn(tag: string, name: string, attributes: Attributes, chinese: boolean, convert: Convert): string {
  const isWorded = name === 'input' && /^(submit|button|reset|search)$/.test(attributes.type ?? '');
  const isHidden = name === 'input' && attributes.type === 'hidden';
  if (!chinese) return tag;
  return tag.replace(/(\s)([^\s=>"]+)="([^"]*)"/g, (whole, space: string, attribute: string, value: string) => {
    if (languages.test(attribute)) return `${space}${attribute}="${value === 'zh-Hans' ? 'zh-Hant' : value}"`;
    const isPath = addressed.test(attribute) || (isHidden && attribute === 'value');
    if (isPath && name !== 'link') return `${space}${attribute}="${inTraditional(value)}"`;
    if (worded.test(attribute) || (isWorded && attribute === 'value'))
      return `${space}${attribute}="${convert(value)}"`;
    return whole;
  });
}
