import { type DocumentAddress, parseDocument } from '@/i18n/documents';
import { defaultLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { whileNoting } from '@/platform/tags';
import { type DrawIcon, makeIcon } from './browsers/icons';
import { makeManifest } from './browsers/manifest';
import { makeOpenSearch } from './browsers/open-search';
import { makeFeed } from './feeds/make-feed';
import type { Render } from './pages/pages';
import { makeSecurity } from './security';
import { makeNewsSitemap } from './sitemaps/news';
import { makeRobots } from './sitemaps/robots';
import { makeSitemap, makeSitemapIndex } from './sitemaps/sitemap';

/** A document for machines: its Content-Type and its text, or the bytes of a picture. */
export type Document = { type: string; body: string | Buffer };

/**
 * Makes the documents for machines here, from the same queries and under the same tags as pages, and leaves every other
 * address to the framework; as well the page that says that there is no such document.
 */
export const withDocuments =
  (framework: Render, drawIcon: DrawIcon): Render =>
  async (path, notes) => {
    const address = parseDocument(path.slice(1).split('/').map(decodeURIComponent));
    if (!address) return framework(path, notes);
    const made = await whileNoting(notes, () => makeDocument(address, new Date(), drawIcon));
    if (!made) return framework(paths.status('locale' in address ? address.locale : defaultLocale, 404), notes);
    notes.type = made.type;
    return made.body;
  };

/** null where there is no such document. */
async function makeDocument(address: DocumentAddress, now: Date, drawIcon: DrawIcon): Promise<Document | null> {
  switch (address.kind) {
    case 'feed':
      return makeFeed(address);
    case 'sitemapIndex':
      return makeSitemapIndex();
    case 'sitemap':
      return makeSitemap(address.number);
    case 'newsSitemap':
      return makeNewsSitemap(now);
    case 'robots':
      return makeRobots();
    case 'openSearch':
      return makeOpenSearch(address.locale);
    case 'icon':
      return makeIcon(address.name, drawIcon);
    case 'manifest':
      return makeManifest();
    case 'security':
      return makeSecurity(now);
  }
}
