import { documentPaths, type FeedFormat, feedTypes } from '@/i18n/documents';
import { correctionOn } from '@/i18n/feeds';
import { type Locale, langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { withAbsoluteLinks } from '@/newsroom/body/absolute-links';
import { escapeHtml } from '@/newsroom/body/escape';
import { notesAtEnd } from '@/newsroom/body/footnotes';
import { renderBody } from '@/newsroom/body/render';
import type { FeedDto, FeedEntry } from '@/newsroom/editions/feed-dto';
import { publicPictures } from '@/newsroom/pictures/rules';
import type { SiteDto } from '@/newsroom/settings/dto';

/** A feed as all three formats know it. Addresses are absolute, instants ISO 8601 in UTC. */
export type Feed = {
  language: string;
  title: string;
  description: string;
  /** The page that shows the same. */
  home: string;
  self: string;
  type: string;
  publisher: string;
  icon: string;
  /** Of the newest entry; null for a feed that has none. */
  updated: string | null;
  entries: Entry[];
};

export type Entry = {
  /** Survives a changed title, slug, edition and host: the address is not in it. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  /** A JPEG; null for an entry without a cover. */
  image: { url: string; alt: string } | null;
  author: string;
  /** The main channel, then the tags. */
  categories: { slug: string; name: string }[];
  published: string;
  updated: string;
};

type Place = { locale: Locale; format: FeedFormat; channel: string | null };

export function describeFeed({ locale, format, channel: slug }: Place, site: SiteDto, dto: FeedDto): Feed {
  const { channel, entries } = dto;
  const name = site.name[locale];
  const updates = entries.map(({ dates }) => dates.updated).sort();
  return {
    language: langTag[locale],
    title: channel ? `${channel.name} | ${name}` : name,
    description: channel ? channel.intro || channel.name : site.channels.map((each) => each.name).join(' · ') || name,
    home: site.origin + (slug === null ? paths.home(locale) : paths.channel(locale, slug)),
    self: site.origin + documentPaths.feed(locale, format, slug),
    type: feedTypes[format],
    publisher: name,
    icon: site.origin + documentPaths.icon('icon-512.png'),
    updated: updates.at(-1) ?? null,
    entries: entries.map((entry) => describeEntry(locale, site.origin, entry)),
  };
}

function describeEntry(locale: Locale, origin: string, entry: FeedEntry): Entry {
  const url = origin + paths.article(locale, entry.slug);
  return {
    id: `urn:uuid:${entry.id}`,
    url,
    title: entry.title,
    summary: entry.summary,
    html:
      correctionsIn(locale, entry) +
      renderBody(withAbsoluteLinks(entry.body, url), { page: url, pictures: origin + publicPictures }) +
      notesAtEnd(entry.body),
    image: entry.cover && { url: origin + entry.cover.share.src, alt: entry.cover.alt },
    author: entry.source,
    categories: [entry.channel, ...entry.tags],
    published: entry.dates.published,
    updated: entry.dates.updated,
  };
}

/** Before the text, where its pages have them. */
const correctionsIn = (locale: Locale, { corrections }: FeedEntry): string =>
  corrections
    .map(({ on, words }) => `<p><strong>${escapeHtml(correctionOn(locale, on))}</strong> ${escapeHtml(words)}</p>`)
    .join('');
