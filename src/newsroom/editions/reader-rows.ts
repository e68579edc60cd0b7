import type { Locale, Prisma } from '@/platform/db/client';
import { calendarDay } from '../dates';
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
          editorEn: true,
          editorZh: true,
          department: true,
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

/** An article always has a main channel: commands refuse one without. */
export function mainChannel<T>({ channels }: { channels: { channel: T }[] }): T {
  const [main] = channels;
  if (!main) throw new Error('an article without a channel');
  return main.channel;
}

export function newsItem(locale: Locale, { slug, title, summary, localization: { article } }: ListedRow): NewsItem {
  const channel = channelLink(locale, mainChannel(article));
  return { slug, title, summary, channel, issuedOn: calendarDay(article.issuedOn) };
}
