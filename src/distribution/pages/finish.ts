import { Parser } from 'htmlparser2';

/** A render that may not be shown: the framework's output has a shape this file does not know. */
export class Unfinishable extends Error {}

type Cut = { from: number; to: number };

/**
 * Takes hydration out of a rendered document: the framework's scripts and their preloads, inline flight data, React's
 * comment markers. What is left is a plain document with its style sheets, JSON-LD and the site's own script. A real
 * tokenizer finds the places; the rest of the text goes through untouched.
 * @throws Unfinishable rather than serve a page with something in it that a strict policy would have to allow
 */
export function finish(html: string): string {
  const cuts: Cut[] = [];
  const doubts: string[] = [];
  let scriptFrom = -1;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !isOurs(attributes)) scriptFrom = parser.startIndex;
      if (name === 'link' && isHydration(attributes)) cuts.push({ from: parser.startIndex, to: parser.endIndex + 1 });
      doubts.push(...doubtsAbout(name, attributes));
    },
    onclosetag(name, implied) {
      if (name === 'script' && scriptFrom >= 0 && !implied) {
        cuts.push({ from: scriptFrom, to: parser.endIndex + 1 });
        scriptFrom = -1;
      }
    },
    oncomment() {
      cuts.push({ from: parser.startIndex, to: parser.endIndex + 1 });
    },
  });
  parser.end(html);

  if (scriptFrom >= 0) doubts.push('a script without an end');
  if (!/<title>[^<]/.test(html.slice(0, html.indexOf('</head>')))) doubts.push('no title in the head');
  if (doubts.length > 0) throw new Unfinishable(`the rendered page holds ${doubts.join(', ')}`);
  return without(html, cuts).replace('<div hidden=""></div>', '');
}

type Attributes = Record<string, string>;

const isOurs = ({ src, type }: Attributes): boolean =>
  type === 'application/ld+json' || (src !== undefined && /^\/assets\/[\w.-]+\.js$/.test(src));

const isHydration = ({ rel, as, href = '' }: Attributes): boolean =>
  (rel === 'preload' && as === 'script') || rel === 'modulepreload' || /\.js(\?|$)/.test(href);

function doubtsAbout(name: string, attributes: Attributes): string[] {
  const doubts: string[] = [];
  if (name === 'template') doubts.push('a <template> of a streamed boundary');
  if (name === 'style') doubts.push('an inline style sheet');
  if (attributes.id?.startsWith('S:') || attributes.id === '__next_error__')
    doubts.push(`the element ${attributes.id}`);
  for (const attribute of Object.keys(attributes)) {
    if (attribute.startsWith('on') || attribute === 'style') doubts.push(`the attribute ${attribute} on <${name}>`);
  }
  return doubts;
}

function without(html: string, cuts: Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { from, to } of cuts) {
    kept += html.slice(at, from);
    at = to;
  }
  return kept + html.slice(at);
}
