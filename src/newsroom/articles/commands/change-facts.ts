import type { Locale, Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { calendarDay, fromCalendarDay } from '../../dates';
import { aboutArticle, type Place, placeOf, withPlace } from '../../editions/place';
import { pagesTag, tagsOf } from '../../editions/tags';
import { demandCoverDescribed } from '../../pictures/cover';
import { authorise } from '../../policy';
import { demand, Refused } from '../../refused';
import { demandKnown, inOrder, relatedInOrder, tagsInOrder } from '../facts';
import type { FactsInput } from '../schema';

export type ChangeFacts = { articleId: string; version: number; facts: FactsInput };

/** Facts have no drafts: a change shows at once in every language that is live, and the answer names them. */
export const changeFacts = command(async (tx, ctx, { articleId, version, facts }: ChangeFacts) => {
  authorise(ctx.actor, 'desk.read');
  const before = await lockArticle(tx, ctx, articleId, version);
  await demandKnown(tx, before.kind, facts);
  // Nobody moves an article out of where she may write, nor into where she may not.
  const abouts = [aboutArticle(before), { departmentId: facts.departmentId, channelIds: facts.channelIds }];
  for (const about of abouts) authorise(ctx.actor, 'article.changeFacts', about);
  const live = before.localizations.filter(({ editions }) => editions.length > 0).map(({ locale }) => locale);
  if (live.length > 0) for (const about of abouts) authorise(ctx.actor, 'edition.publish', about);

  const { coverId = before.coverId } = facts;
  await demandCoverDescribed(tx, coverId, live);
  const oldTags = await tagsInAll(tx, live, placeOf(before));
  await write(tx, articleId, facts);
  const after = await tx.article.findUniqueOrThrow({ where: { id: articleId }, include: withFacts });
  const details = { before: factsOf(before), after: factsOf(after), live };
  await recordEvent(tx, ctx, { event: 'article.factsChanged', articleId, details });
  const newTags = await tagsInAll(tx, live, placeOf(after));
  await changed(tx, [...oldTags, ...newTags]);
  return { version: version + 1, live };
});

const withFacts = { ...withPlace, related: { orderBy: { position: 'asc' } } } as const;

async function lockArticle(tx: Tx, ctx: Ctx, articleId: string, version: number) {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, version },
    data: { version: { increment: 1 }, updatedAt: ctx.now },
  });
  const article = await tx.article.findUnique({
    where: { id: articleId },
    include: {
      ...withFacts,
      localizations: { select: { locale: true, editions: { where: { state: 'published' }, select: { id: true } } } },
    },
  });
  demand(article !== null, 'article.missing');
  if (count === 0) throw new Refused('facts.changedByAnother', { version: article.version });
  return article;
}

async function write(tx: Tx, articleId: string, facts: FactsInput) {
  const { departmentId, issuedOn, channelIds, tagIds, relatedIds, position, coverId, editorEn, editorZh } = facts;
  await tx.articleChannel.deleteMany({ where: { articleId } });
  if (tagIds) await tx.articleTag.deleteMany({ where: { articleId } });
  if (relatedIds) await tx.relatedArticle.deleteMany({ where: { articleId } });
  await tx.article.update({
    where: { id: articleId },
    data: {
      departmentId,
      editorEn,
      editorZh,
      issuedOn: issuedOn === undefined ? undefined : fromCalendarDay(issuedOn),
      position,
      coverId,
      channels: { create: inOrder(channelIds) },
      tags: { create: tagsInOrder(tagIds) },
      related: { create: relatedInOrder(relatedIds?.filter((id) => id !== articleId)) },
    },
  });
}

async function tagsInAll(tx: Tx, locales: Locale[], place: Place): Promise<string[]> {
  const tags: string[] = [];
  for (const locale of locales) {
    tags.push(...(await tagsOf(tx, locale, place)));
    if (place.kind === 'page') tags.push(pagesTag(locale));
  }
  return tags;
}

type Row = Parameters<typeof placeOf>[0] & {
  position: number;
  coverId: string | null;
  editorEn: string;
  editorZh: string;
  related: { relatedId: string }[];
};

function factsOf(article: Row) {
  const { departmentId, channelIds, tagIds } = placeOf(article);
  const relatedIds = article.related.map(({ relatedId }) => relatedId);
  const { position, coverId, editorEn, editorZh, issuedOn } = article;
  return {
    departmentId,
    issuedOn: calendarDay(issuedOn),
    channelIds,
    tagIds,
    relatedIds,
    position,
    coverId,
    editorEn,
    editorZh,
  };
}
