import type { ArticleKind, Locale, Prisma, Tx } from '@/platform/db/client';
import { inLists, isPublic, publicTopics } from '../public';
import { parseTarget } from './target';

type Find = (tx: Tx, locale: Locale, slugs: string[]) => Promise<{ slug: string }[]>;

/** Which of some slugs answer in each section of a language: with a page, with the way to it, or as gone. */
const answering = {
  news: (tx, locale, slugs) => texts(tx, 'news', locale, slugs),
  pages: (tx, locale, slugs) => texts(tx, 'page', locale, slugs),
  channels: (tx, _, slugs) => tx.channel.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
  departments: (tx, locale, slugs) =>
    tx.department.findMany({
      where: { slug: { in: slugs }, articles: { some: liveIn(locale) } },
      select: { slug: true },
    }),
  tags: (tx, locale, slugs) => {
    const named = locale === 'en' ? { nameEn: { not: '' } } : { nameZh: { not: '' } };
    const shown = { ...named, articles: { some: { article: liveIn(locale) } } };
    const where = { slug: { in: slugs }, OR: [{ mergedIntoId: { not: null } }, shown] };
    return tx.tag.findMany({ where, select: { slug: true } });
  },
  topics: (tx, locale, slugs) =>
    tx.topic.findMany({ where: { slug: { in: slugs }, ...publicTopics(locale) }, select: { slug: true } }),
} as const satisfies Record<string, Find>;

type Section = keyof typeof answering;

const texts = (tx: Tx, kind: ArticleKind, locale: Locale, slugs: string[]) =>
  tx.address.findMany({
    where: { locale, slug: { in: slugs }, localization: { article: { kind } } },
    select: { slug: true },
  });

const liveIn = (locale: Locale) =>
  ({
    kind: inLists,
    localizations: { some: { locale, editions: { some: isPublic } } },
  }) satisfies Prisma.ArticleWhereInput;

/** What else stands below the address of a text or a channel. */
const below: Partial<Record<Section, RegExp>> = {
  news: /^(?:parallel|report|reported)$/,
  pages: /^parallel$/,
  channels: /^feed\.(?:rss|atom|json)$/,
};

type Place = { from: string; locale: Locale; section: Section; slug: string };

/**
 * Which of these addresses are pages of this site, live or taken off line: each answers for itself, so an entry for it
 * would never be asked.
 */
export async function ownPages(tx: Tx, froms: string[]): Promise<Set<string>> {
  const places = froms.flatMap((from) => placeOf(from) ?? []);
  const own = new Set<string>();
  for (let at = 0; at < places.length; at += 1_000) {
    const some = places.slice(at, at + 1_000);
    for (const locale of ['en', 'zh'] as const) {
      for (const section of Object.keys(answering) as Section[]) {
        const same = some.filter((place) => place.locale === locale && place.section === section);
        for (const from of await ownAmong(tx, locale, section, same)) own.add(from);
      }
    }
  }
  return own;
}

async function ownAmong(tx: Tx, locale: Locale, section: Section, places: Place[]): Promise<string[]> {
  if (places.length === 0) return [];
  const slugs = places.map(({ slug }) => slug);
  const known = new Set((await answering[section](tx, locale, slugs)).map(({ slug }) => slug));
  return places.filter(({ slug }) => known.has(slug)).map(({ from }) => from);
}

function placeOf(from: string): Place | null {
  const [, locale, section = '', slug, view] =
    /^\/(en|zh)\/([a-z]+)\/([^/]+)(?:\/([^/]+))?$/.exec(parseTarget(from)?.path ?? '') ?? [];
  if (!locale || !slug || !Object.hasOwn(answering, section)) return null;
  if (view !== undefined && !below[section as Section]?.test(view)) return null;
  return { from, locale: locale as Locale, section: section as Section, slug };
}
