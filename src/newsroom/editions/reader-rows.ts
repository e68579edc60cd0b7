import type { Locale, Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { calendarDay } from '../dates';
import { presentPicture, shown } from '../pictures/present';
import { publicPictures } from '../pictures/rules';
import { pictureTag } from '../pictures/tags';
import type { ChannelLink, NewsItem } from './dto';

/** What a list shows of an edition; lists do not select bodies. */
export const listed = {
  slug: true,
  title: true,
  summary: true,
  localization: {
    select: {
      articleId: true,
      article: {
        select: {
          issuedOn: true,
          pinned: true,
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

export const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

type Names = { nameEn: string; nameZh: string };
export const nameIn = (locale: Locale, { nameEn, nameZh }: Names): string => (locale === 'en' ? nameEn : nameZh);

type Intros = { introEn: string; introZh: string };
export const introIn = (locale: Locale, { introEn, introZh }: Intros): string => (locale === 'en' ? introEn : introZh);

export const channelLink = (locale: Locale, channel: Names & { slug: string }): ChannelLink => ({
  slug: channel.slug,
  name: nameIn(locale, channel),
});

/** An article always has a main channel: commands refuse one without. */
export function mainChannel<T>({ channels }: { channels: { channel: T }[] }): T {
  const [main] = channels;
  if (!main) throw new Error('an article without a channel');
  return main.channel;
}

/** @param pictures what the addresses of pictures begin with */
export function newsItem(
  locale: Locale,
  { slug, title, summary, localization: { article } }: ListedRow,
  pictures = publicPictures,
): NewsItem {
  const channel = channelLink(locale, mainChannel(article));
  if (article.cover) reads(pictureTag(article.cover.hash));
  const cover = article.cover && presentPicture(locale, article.cover, pictures);
  return { slug, title, summary, channel, issuedOn: calendarDay(article.issuedOn), cover };
}
