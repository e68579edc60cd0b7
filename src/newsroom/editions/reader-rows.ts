import type { ArticleKind, Locale, Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { calendarDay, minuteInSiteZone } from '../dates';
import type { PictureDto } from '../pictures/dto';
import { presentPicture, shown } from '../pictures/present';
import { publicPictures } from '../pictures/rules';
import { pictureTag } from '../pictures/tags';
import type { ChannelLink, NewsItem } from './dto';
import { departmentNamesTag } from './tags';

/** What a list shows of an edition; lists do not select bodies. */
export const listed = {
  slug: true,
  title: true,
  summary: true,
  localization: {
    select: {
      articleId: true,
      // The first that was ever live: ended editions keep their time.
      editions: {
        where: { publishedAt: { not: null } },
        orderBy: { publishedAt: 'asc' },
        take: 1,
        select: { publishedAt: true },
      },
      article: {
        select: {
          kind: true,
          issuedOn: true,
          editorEn: true,
          editorZh: true,
          department: true,
          cover: { select: shown },
          channels: { orderBy: { position: 'asc' }, include: { channel: true } },
        },
      },
    },
  },
} as const satisfies Prisma.EditionSelect;

export type ListedRow = Prisma.EditionGetPayload<{ select: typeof listed }>;

export const newestFirst = [
  { localization: { article: { issuedOn: 'desc' } } },
  { localization: { article: { id: 'desc' } } },
] as const satisfies Prisma.EditionOrderByWithRelationInput[];

export const newestArticles = [
  { issuedOn: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[];

export const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

type Names = { nameEn: string; nameZh: string };
export const nameIn = (locale: Locale, { nameEn, nameZh }: Names): string => (locale === 'en' ? nameEn : nameZh);

/** Where a text comes from; read on every page that says so. */
export function sourceName(locale: Locale, department: Names & { id: string }): string {
  reads(departmentNamesTag(department.id));
  return nameIn(locale, department);
}
type Editors = { editorEn: string; editorZh: string };
/** The editor in charge as a language prints the name; null where it prints none. */
export const editorIn = (locale: Locale, { editorEn, editorZh }: Editors): string | null =>
  (locale === 'en' ? editorEn : editorZh) || null;

type Intros = { introEn: string; introZh: string };
export const introIn = (locale: Locale, { introEn, introZh }: Intros): string => (locale === 'en' ? introEn : introZh);

export const channelLink = (locale: Locale, channel: Names & { slug: string }): ChannelLink => ({
  slug: channel.slug,
  name: nameIn(locale, channel),
});

/** News always has a main channel: commands refuse it without. */
export function mainChannel<T>({ channels }: { channels: { channel: T }[] }): T {
  const [main] = channels;
  if (!main) throw new Error('an article without a channel');
  return main.channel;
}

type InChannels = { kind: ArticleKind; channels: { channel: Names & { slug: string } }[] };
/** The main channel; null for a page, which stands in none. */
export const channelOf = (locale: Locale, article: InChannels): ChannelLink | null =>
  article.kind === 'page' ? null : channelLink(locale, mainChannel(article));

/** @param pictures what the addresses of pictures begin with */
export function newsItem(
  locale: Locale,
  { slug, title, summary, localization }: ListedRow,
  pictures = publicPictures,
): NewsItem {
  const { article, editions } = localization;
  const issuedOn = calendarDay(article.issuedOn);
  const channel = channelLink(locale, mainChannel(article));
  const cover = coverIn(locale, article, pictures);
  return { slug, title, summary, channel, issuedOn, time: timeOn(issuedOn, editions[0]?.publishedAt), cover };
}

/** @param pictures what the addresses of pictures begin with */
export function coverIn(
  locale: Locale,
  { cover }: Pick<ListedRow['localization']['article'], 'cover'>,
  pictures = publicPictures,
): PictureDto | null {
  if (cover) reads(pictureTag(cover.hash));
  return cover && presentPicture(locale, cover, pictures);
}

/** When a text came before its readers, if that was on the day it is dated: beside another day it would mislead. */
function timeOn(day: string, published: Date | null | undefined): string | null {
  const [on, time = null] = published ? minuteInSiteZone(published).split(' ') : [];
  return on === day ? time : null;
}
