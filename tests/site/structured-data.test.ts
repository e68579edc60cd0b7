import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readHead } from '../support/head';
import { Connection } from '../support/http';
import { found } from '../support/page-kinds';
import { thing } from '../support/schema-org';

process.env.DATABASE_URL = inject('databaseUrl');
const { makePages } = await import('../support/make-pages');
const { db } = await import('@/platform/db/client');

const http = new Connection(inject('origin'));

beforeAll(makePages);
afterAll(() => db().$disconnect());

const list = ['BreadcrumbList', 'CollectionPage', 'Organization'];
const article = ['BreadcrumbList', 'NewsArticle'];
const both = ['BreadcrumbList', 'Organization', 'WebPage'];

/** What each kind of page tells of. */
const told: Record<string, string[]> = {
  home: ['Organization', 'WebSite'],
  channel: list,
  'channel by cards': list,
  'second page of a list': list,
  article,
  'article with pictures': article,
  'article with tables and footnotes': article,
  'text with tags, a topic and related texts': article,
  'page in one language only': article,
  'text with a correction and updates': article,
  'both texts side by side': both,
  'tables and footnotes side by side': both,
  'pictures side by side': both,
  'corrections side by side': both,
  archive: list,
  year: list,
  month: list,
  department: list,
  tag: list,
  topics: list,
  topic: list,
  'site map': list,
  'page of the site': ['BreadcrumbList', 'WebPage'],
  'page about the site': ['AboutPage', 'BreadcrumbList'],
  'page of contacts': ['BreadcrumbList', 'ContactPage'],
  'page of the site side by side': both,
};

/** Every value of a field, however deep it stands. */
function valuesOf(data: unknown, field: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...(key === field ? [value] : []), ...valuesOf(value, field)]);
}

it.each([...found('en'), ...found('zh')])(
  '$reading: the $name tells what search engines ask for, and nothing unknown',
  async ({ name, reading, path }) => {
    const { status, body } = await http.ask(path);
    expect(status).toBe(200);
    const { graph, links } = readHead(body);
    for (const each of graph) {
      const { error } = thing.safeParse(each);
      expect(error?.message, `${each['@type']}`).toBeUndefined();
    }
    expect(graph.map((each) => each['@type']).sort()).toEqual(told[name]);

    // The last step of the way is the page itself: of a list in pages, its first one.
    const canonical = links.find(({ rel }) => rel === 'canonical')?.href ?? '';
    const steps = valuesOf(graph, 'item');
    if (steps.length > 0) {
      expect(new URL(String(steps[0])).pathname).toBe(`/${reading}`);
      expect(steps.at(-1)).toBe(canonical.replace(/\?.*/, ''));
    }
    const { origin } = new URL(canonical);
    for (const id of valuesOf(graph, '@id')) expect(new URL(String(id)).origin).toBe(origin);
    for (const step of new Set(steps)) {
      const answer = await http.ask(new URL(String(step)).pathname);
      expect([step, answer.status]).toEqual([step, 200]);
    }
  },
);

it.each([
  ['a type nobody has looked at', { '@type': 'ItemList', itemListElement: [] }],
  ['a logo too small to be taken', { logo: { width: 60 } }],
  ['an Organization without a logo', { logo: undefined }],
  ['a field nobody has looked at', { slogan: 'x' }],
])('%s would be found', async (_, wrong) => {
  const { graph } = readHead((await http.ask('/en')).body);
  const organization = graph.find((each) => each['@type'] === 'Organization');
  const logo = { ...(organization?.logo as object), ...(wrong as { logo?: object }).logo };
  expect(thing.safeParse(organization).success).toBe(true);
  const spoiled = { ...organization, ...wrong, ...('logo' in wrong && wrong.logo ? { logo } : {}) };
  expect(thing.safeParse(spoiled).success).toBe(false);
});
