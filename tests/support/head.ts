import { Parser } from 'htmlparser2';
import { expect } from 'vitest';

type Attributes = Record<string, string>;

/** What a page says of itself to machines. */
export type Head = {
  title: string;
  /** By name, the last where a name comes again. */
  meta: Record<string, string>;
  /** All of them, in their order. */
  metas: [string, string][];
  links: Attributes[];
  /** JSON-LD, all things in it. */
  graph: Record<string, unknown>[];
};

export function readHead(html: string): Head {
  const metas: Head['metas'] = [];
  const links: Attributes[] = [];
  const graph: Head['graph'] = [];
  let title = '';
  let json = '';
  let open = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta') metas.push([attributes.name ?? attributes.property ?? '', attributes.content ?? '']);
      if (name === 'link') links.push(attributes);
      open = name === 'script' && attributes.type !== 'application/ld+json' ? '' : name;
    },
    ontext(text) {
      if (open === 'title') title += text;
      if (open === 'script') json += text;
    },
    onclosetag(name) {
      if (name === 'script' && json) {
        const block = JSON.parse(json);
        expect(Object.keys(block)).toEqual(['@context', '@graph']);
        expect(block['@context']).toBe('https://schema.org');
        graph.push(...block['@graph']);
        json = '';
      }
      open = '';
    },
  });
  parser.end(html);
  return { title, meta: Object.fromEntries(metas), metas, links, graph };
}

export const linksOf = ({ links }: Head, rel: string) => links.filter((link) => link.rel === rel);
export const ofType = ({ graph }: Head, type: string) => graph.filter((thing) => thing['@type'] === type);
