import { documentPaths } from '@/i18n/documents';
import { defaultLocale, langTag, otherLocale } from '@/i18n/locales';
import { readSite } from '@/newsroom/settings/queries';
import type { Document } from '../documents';
import { shortNameOf } from './names';

/** What a phone's home screen shows under an icon without cutting it. */
const mostShort = 12;

/**
 * Web Application Manifest (W3C). It starts at the address that chooses the reader's language, and names itself in both:
 * `name_localized` is the standard's own way.
 */
export async function makeManifest(): Promise<Document> {
  const { name, shortName } = await readSite(defaultLocale);
  const short = (locale: typeof defaultLocale) => shortNameOf(name[locale], shortName?.[locale], mostShort);
  const other = otherLocale(defaultLocale);
  const lang = langTag[other];
  const manifest = {
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'browser',
    lang: langTag[defaultLocale],
    dir: 'ltr',
    name: name[defaultLocale],
    name_localized: { [lang]: { value: name[other], lang } },
    short_name: short(defaultLocale),
    short_name_localized: { [lang]: { value: short(other), lang } },
    // The paper and the ink of the site's style sheet, by daylight.
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: documentPaths.icon('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: documentPaths.icon('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: documentPaths.icon('icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: documentPaths.icon('icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return { type: 'application/manifest+json; charset=utf-8', body: JSON.stringify(manifest) };
}
