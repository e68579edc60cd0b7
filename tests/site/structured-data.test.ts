import { expect, inject, it } from 'vitest';
import { readHead } from '../support/head';
import { Connection } from '../support/http';
import { everyKind, type kindsOfPage } from '../support/kinds-of-page';
import { thing } from '../support/schema-org';

const http = new Connection(inject('origin'));

const list = ['BreadcrumbList', 'CollectionPage', 'Organization'];
const article = ['BreadcrumbList', 'NewsArticle'];
const both = ['BreadcrumbList', 'Organization', 'WebPage'];

/** What each kind of page tells of. */
const told: Record<keyof typeof kindsOfPage, string[]> = {
  'the home page': ['Organization', 'WebSite'],
  'a channel': list,
  'a later page of a channel': list,
  'a release': article,
  'a text with a cover': article,
  'a text with a table and notes': article,
  'both texts of a release': both,
  'both texts of a page': both,
  'a page': ['BreadcrumbList', 'WebPage'],
  'the page about the site': ['AboutPage', 'BreadcrumbList'],
  'the page of contacts': ['BreadcrumbList', 'ContactPage'],
  'a tag': list,
  'the topics': list,
  'a topic': list,
  'a department': list,
  'the archive': list,
  'a year': list,
  'a month': list,
  'the site map': list,
};

/** Every value of a field, however deep it stands. */
function valuesOf(data: unknown, field: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...(key === field ? [value] : []), ...valuesOf(value, field)]);
}

it.each(everyKind)(
  '$kind in $locale tells what search engines ask for, and nothing unknown',
  async ({ kind, locale, path }) => {
    const { status, body } = await http.ask(path);
    expect(status).toBe(200);
    const { graph, links } = readHead(body);
    for (const each of graph) {
      const { error } = thing.safeParse(each);
      expect(error?.message, `${each['@type']}`).toBeUndefined();
    }
    expect(graph.map((each) => each['@type']).sort()).toEqual(told[kind]);

    // The last step of the way is the page itself: of a list in pages, its first one.
    const canonical = links.find(({ rel }) => rel === 'canonical')?.href ?? '';
    const steps = valuesOf(graph, 'item');
    if (steps.length > 0) {
      expect(new URL(String(steps[0])).pathname).toBe(`/${locale}`);
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
