import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { Body } from '../body/schema';
import { publicEditions } from '../public';
import { listMostRead } from '../views/most-read';
import type { Home } from './dto';
import { sharedPassage } from './passage';
import { channelLink, type ListedRow, listed, nameIn, newestFirst, newsItem } from './reader-rows';
import { articleTag, listTag } from './tags';

const secondsShown = 3;
const perColumn = 5;
const mostReadShown = 5;

/** The front page: the pinned article (else the newest) leads, the next newest follow, then each channel's latest. */
export async function findHome(locale: Locale): Promise<Home> {
  reads(listTag(locale), 'channels');
  const newest = await db().edition.findMany({
    where: publicEditions(locale),
    orderBy: [{ localization: { article: { pinned: 'desc' } } }, ...newestFirst],
    take: secondsShown + 1,
    select: listed,
  });
  const [lead, ...seconds] = newest;
  const [texts, columns, mostRead] = await Promise.all([
    lead ? liveTexts(lead) : null,
    listColumns(locale),
    listMostRead(locale, mostReadShown, new Date()),
  ]);
  const sibling = texts?.[locale === 'en' ? 'zh' : 'en'];
  return {
    lead: lead
      ? {
          ...newsItem(locale, lead),
          source: nameIn(locale, lead.localization.article.department),
          sibling: sibling ? { slug: sibling.slug, title: sibling.title } : null,
        }
      : null,
    passage: texts?.en && texts.zh ? sharedPassage(texts.en.body as Body, texts.zh.body as Body) : null,
    seconds: seconds.map((row) => newsItem(locale, row)),
    columns,
    mostRead,
  };
}

/** The lead's live texts, by language: one of them may be missing, and its arrival changes the page. */
async function liveTexts({ localization: { articleId } }: ListedRow) {
  reads(articleTag(articleId));
  const editions = await db().edition.findMany({
    where: { state: 'published', localization: { articleId } },
    select: { slug: true, title: true, body: true, localization: { select: { locale: true } } },
  });
  const inLocale = (locale: Locale) => editions.find(({ localization }) => localization.locale === locale);
  return { en: inLocale('en'), zh: inLocale('zh') };
}

async function listColumns(locale: Locale): Promise<Home['columns']> {
  const channels = await db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] });
  return Promise.all(
    channels.map(async (channel) => {
      const rows = await db().edition.findMany({
        where: {
          ...publicEditions(locale),
          localization: { locale, article: { channels: { some: { channelId: channel.id } } } },
        },
        orderBy: [...newestFirst],
        take: perColumn,
        select: listed,
      });
      const items = rows.map((row) => newsItem(locale, row));
      return {
        channel: channelLink(locale, channel),
        items: items.map(({ slug, title, issuedOn }) => ({ slug, title, issuedOn })),
      };
    }),
  );
}
