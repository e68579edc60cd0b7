import { documentPaths, openSearchType } from '@/i18n/documents';
import { type Locale, langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { readSite } from '@/newsroom/settings/queries';
import type { Document } from '../documents';
import { xml, xmlDocument } from '../xml';
import { shortNameOf } from './names';

/** OpenSearch 1.1 allows so many characters in each of its names. */
const mostShort = 16;
const mostLong = 48;

/** Lets a browser search this site from its address bar. */
export async function makeOpenSearch(locale: Locale): Promise<Document> {
  const site = await readSite(locale);
  const name = site.name[locale];
  const body =
    xmlDocument(xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xml:lang="${langTag[locale]}">
<ShortName>${shortNameOf(name, site.shortName?.[locale], mostShort)}</ShortName>
<LongName>${shortNameOf(name, undefined, mostLong)}</LongName>
<Description>${name}</Description>
<Language>${langTag[locale]}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image height="192" width="192" type="image/png">${site.origin + documentPaths.icon('icon-192.png')}</Image>
<Url type="text/html" rel="results" template="${site.origin}${paths.search(locale)}?q={searchTerms}"/>
<Url type="${openSearchType}" rel="self" template="${site.origin}${documentPaths.openSearch(locale)}"/>
</OpenSearchDescription>`);
  return { type: `${openSearchType}; charset=utf-8`, body };
}
