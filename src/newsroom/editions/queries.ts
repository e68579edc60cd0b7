import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { showsPicture } from '../body/figure';
import { renderNotes } from '../body/footnotes';
import { renderBody } from '../body/render';
import type { Body } from '../body/schema';
import { correctionsIn } from '../corrections/corrections';
import { previewPictures, publicPictures } from '../pictures/rules';
import { readSettings } from '../settings/read-settings';
import type { Setting } from '../settings/schema';
import { listArticleTags } from '../tags/article-tags';
import { liveTopicsOf, topicLink } from '../topics/article-topics';
import { viewsOf } from '../views/queries';
import { datesOf } from './dated-rows';
import type { ArticleDto, Found, PageDto } from './dto';
import { findLeads } from './find-leads';
import { presentPage } from './find-page';
import { findRelated } from './find-related';
import { findSibling, findText, siblingOf, type WholeRow, whole } from './find-text';
import { type Neighbour, reach, window } from './neighbours';
import { opened, readPreviewToken } from './preview';
import { channelLink, editorIn, mainChannel, newsItem, otherOf, sourceName } from './reader-rows';
import { numberWords } from './rules';
import { articleTag } from './tags';
import { updatesOf, withdrawnOf } from './told';

export { findHome } from './find-home';
export { findPage } from './find-page';
export { listChangedChannel, listChannel } from './list-channel';
export { listFeed } from './list-feed';
export { countLiveArticles, listFresh, listLiveArticles, listUpdates } from './list-live';

/** What an address of news answers in a language. */
export async function findByAddress(locale: Locale, slug: string): Promise<Found> {
  const found = await findText('news', locale, slug);
  switch (found.answer) {
    case 'live':
    case 'withdrawn':
      return { answer: 'live', article: await present(locale, found.edition) };
    case 'unpublished': {
      const { answer, ended, sibling, edition } = found;
      return { answer, ended, sibling, channel: channelLink(locale, mainChannel(edition.localization.article)) };
    }
    default:
      return found;
  }
}

export type Preview = { number: string } & (
  | { article: ArticleDto; page?: undefined }
  | { page: PageDto; article?: undefined }
);

/** The text behind a preview link, as a reader would see it, or null for a link that is wrong or too old. */
export async function findPreview(token: string, now: Date): Promise<Preview | null> {
  const promised = await readPreviewToken(token, now);
  if (!promised) return null;
  const { locale } = promised;
  const edition = await db().edition.findFirst({ where: opened(promised), select: whole });
  if (!edition) return null;
  const number = numberWords(edition);
  return edition.localization.article.kind === 'page'
    ? { number, page: await presentPage(locale, edition, previewPictures(token)) }
    : { number, article: await present(locale, edition, { pictures: previewPictures(token), counted: false }) };
}

/** The text that leads the front page, else the newest one: what a preview of settings shows as an article. */
export async function findLeadArticle(locale: Locale, draft: Setting): Promise<ArticleDto | null> {
  const { leads } = await readSettings(draft);
  const [lead] = await findLeads(locale, leads.articles, 1);
  const found = lead && (await findText('news', locale, lead.slug));
  if (found?.answer !== 'live') return null;
  return present(locale, found.edition, { pictures: publicPictures, counted: false });
}

type Shown = { pictures: string; counted: boolean };

/** @param shown what addresses of pictures begin with, and whether the text's readers are counted */
async function present(
  locale: Locale,
  edition: WholeRow,
  { pictures, counted }: Shown = { pictures: publicPictures, counted: true },
): Promise<ArticleDto> {
  const { articleId, article } = edition.localization;
  const spot = { articleId, issuedOn: article.issuedOn, mainChannelId: mainChannel(article).id };
  const [sibling, near, views] = await Promise.all([
    findSibling(otherOf(locale), articleId),
    window(db(), locale, spot, reach),
    viewsOf(edition.localization.id, counted && edition.state === 'published'),
  ]);
  const [previous = null, ...before] = near.before;
  const [next = null, ...after] = near.after;
  for (const beside of [previous, next]) if (beside) reads(articleTag(beside.articleId));
  const topics = liveTopicsOf(locale, article);
  const body = edition.body as Body;
  const coverInText = showsPicture(body, article.cover);
  return {
    ...newsItem(locale, edition, pictures),
    editionId: edition.id,
    locale,
    views,
    dates: datesOf(edition),
    corrections: correctionsIn(locale, article),
    updates: updatesOf(edition),
    withdrawn: withdrawnOf(edition),
    original: !sibling || edition.localization.id < sibling.localizationId,
    html: renderBody(body, { pictures, bare: !article.cover || coverInText }),
    notes: renderNotes(body),
    coverInText,
    source: sourceName(locale, article.department),
    department: article.department.slug,
    editor: editorIn(locale, article),
    sibling: siblingOf(sibling),
    previous: previous && link(previous),
    next: next && link(next),
    tags: listArticleTags(locale, article),
    topics: topics.map((topic) => topicLink(locale, topic)),
    related: (
      await findRelated(locale, {
        articleId,
        mainChannelId: spot.mainChannelId,
        chosen: article.related.map(({ relatedId }) => relatedId),
        tagIds: article.tags.map(({ tag }) => tag.id),
        topicIds: topics.map(({ id }) => id),
        near: [...before, ...after],
        beside: [previous, next].flatMap((found) => found?.articleId ?? []),
      })
    ).map(link),
  };
}

const link = ({ slug, title, issuedOn }: Neighbour) => ({ slug, title, issuedOn });
