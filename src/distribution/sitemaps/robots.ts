import { documentPaths } from '@/i18n/documents';
import { siteOrigin } from '@/newsroom/settings/queries';
import type { Document } from '../documents';

/** RFC 9309. Everything readers see may be kept; the desk, the API and previews are nobody's to collect. */
export async function makeRobots(): Promise<Document> {
  const lines = [
    'User-agent: *',
    ...['/admin', '/api', '/preview'].map((path) => `Disallow: ${path}`),
    '',
    ...[documentPaths.sitemapIndex, documentPaths.newsSitemap].map((path) => `Sitemap: ${siteOrigin()}${path}`),
  ];
  return { type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` };
}
