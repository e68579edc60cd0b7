import { db, type Locale, type Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { inLists, isPublic, publicNews } from '../public';
import { dated } from './dated-rows';
import type { ChannelUpdates, FreshText, LiveArticle } from './feed-dto';
import { listTag, pageTextsTag } from './tags';

/** Everything that is live, news and pages, for those who take it all: search engines. */
const liveArticles = {
  localizations: { some: { editions: { some: isPublic } } },
} as const satisfies Prisma.ArticleWhereInput;

const readsAll = () => reads(listTag('en'), listTag('zh'), pageTextsTag('en'), pageTextsTag('zh'));

export async function countLiveArticles(): Promise<number> {
  readsAll();
  return db().article.count({ where: liveArticles });
}

/** In the order in which the articles were begun, so that what is added goes to the end. */
export async function listLiveArticles(skip: number, take: number): Promise<LiveArticle[]> {
  readsAll();
  const articles = await db().article.findMany({
    where: liveArticles,
    orderBy: { id: 'asc' },
    skip,
    take,
    select: {
      kind: true,
      localizations: {
        orderBy: { locale: 'asc' },
        select: { locale: true, editions: { where: isPublic, select: { slug: true, publishedAt: true } } },
      },
    },
  });
  return articles.map(({ kind, localizations }) =>
    localizations.flatMap(({ locale, editions }) =>
      editions.map(({ slug, publishedAt }) => ({ kind, locale, slug, updated: iso(publishedAt) ?? '' })),
    ),
  );
}

/** Every channel, and when it last got a text; `all` is the site as a whole. */
export async function listUpdates(): Promise<{ all: ChannelUpdates['updated']; channels: ChannelUpdates[] }> {
  reads(listTag('en'), listTag('zh'), 'channels');
  const channels = await db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] });
  const inBoth = async (id?: string) => ({ en: await newest('en', id), zh: await newest('zh', id) });
  return {
    all: await inBoth(),
    channels: await Promise.all(channels.map(async ({ id, slug }) => ({ slug, updated: await inBoth(id) }))),
  };
}

async function newest(locale: Locale, channelId?: string): Promise<string | null> {
  const { _max } = await db().edition.aggregate({
    where: publicNews(locale, channelId ? { channels: { some: { channelId } } } : {}),
    _max: { majorAt: true },
  });
  return iso(_max.majorAt);
}

/** Texts that came before their readers for the first time since then, last first. */
export async function listFresh(since: Date, take: number): Promise<FreshText[]> {
  reads(listTag('en'), listTag('zh'));
  const rows = await db().edition.findMany({
    where: {
      ...isPublic,
      publishedAt: { gte: since },
      localization: { article: { kind: inLists }, editions: { none: { publishedAt: { lt: since } } } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      slug: true,
      title: true,
      localization: {
        select: {
          locale: true,
          editions: dated.localization.select.editions,
        },
      },
    },
  });
  return rows.map(({ slug, title, localization: { locale, editions } }) => ({
    locale,
    slug,
    title,
    published: iso(editions[0]?.publishedAt) ?? '',
  }));
}

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;
