import type { Locale, Tx } from '@/platform/db/client';
import { parseTarget } from './target';

/**
 * Which of these addresses are pages of this site, live or taken off line: each answers for itself, so an entry for it
 * would never be asked.
 */
export async function ownPages(tx: Tx, froms: string[]): Promise<Set<string>> {
  const places = froms.flatMap((from) => {
    const [, locale, section, slug] =
      /^\/(en|zh)\/(news|channels|departments)\/([^/]+)(?:\/parallel)?$/.exec(parseTarget(from)?.path ?? '') ?? [];
    return locale && section && slug ? [{ from, locale: locale as Locale, section, slug }] : [];
  });
  const own = new Set<string>();
  for (let at = 0; at < places.length; at += 1_000) {
    const some = places.slice(at, at + 1_000);
    const slugs = some.map(({ slug }) => slug);
    const [news, channels, departments] = await Promise.all([
      tx.address.findMany({ where: { slug: { in: slugs } }, select: { locale: true, slug: true } }),
      tx.channel.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
      tx.department.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
    ]);
    const known = new Set([
      ...news.map(({ locale, slug }) => `news ${locale} ${slug}`),
      ...channels.flatMap(({ slug }) => [`channels en ${slug}`, `channels zh ${slug}`]),
      ...departments.flatMap(({ slug }) => [`departments en ${slug}`, `departments zh ${slug}`]),
    ]);
    for (const { from, section, locale, slug } of some) if (known.has(`${section} ${locale} ${slug}`)) own.add(from);
  }
  return own;
}
