import type { Locale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listFresh } from '@/newsroom/editions/queries';
import { readSite } from '@/newsroom/settings/queries';
import { validUntil } from '@/platform/tags';
import type { Document } from '../documents';
import { xml, xmlDocument } from '../xml';

/** Google News takes texts of the last two days, at most 1,000 of them (developers.google.com/search, news sitemaps). */
const twoDays = 2 * 24 * 60 * 60 * 1000;
const most = 1_000;

/** ISO 639, but for Chinese, where Google asks for `zh-cn` or `zh-tw`. */
const newsLanguage = { en: 'en', zh: 'zh-cn' } as const satisfies Record<Locale, string>;

/** True until the oldest text in it is two days old. */
export async function makeNewsSitemap(now: Date): Promise<Document> {
  const texts = await listFresh(new Date(now.getTime() - twoDays), most);
  const { name, origin } = await readSite('en');
  const oldest = texts.map(({ published }) => published).sort()[0];
  if (oldest) validUntil(new Date(Date.parse(oldest) + twoDays));
  const body =
    xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${texts.map(
  ({ locale, slug, title, published }) => xml`<url><loc>${origin + paths.article(locale, slug)}</loc><news:news>
<news:publication><news:name>${name[locale]}</news:name><news:language>${newsLanguage[locale]}</news:language></news:publication>
<news:publication_date>${published}</news:publication_date><news:title>${title}</news:title>
</news:news></url>\n`,
)}</urlset>`);
  return { type: 'application/xml; charset=utf-8', body };
}
