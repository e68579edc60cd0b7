import type { Locale, Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { calendarDay, fromCalendarDay } from '../../dates';
import { tagsOf } from '../../editions/tags';
import { demandCoverDescribed } from '../../pictures/cover';
import { authorise } from '../../policy';
import { demand, Refused } from '../../refused';
import { demandKnown, inOrder } from '../facts';
import type { FactsInput } from '../schema';

export type ChangeFacts = { articleId: string; version: number; facts: FactsInput };

/** Facts have no drafts: a change shows at once in every language that is live, and the answer names them. */
export const changeFacts = command(async (tx, ctx, { articleId, version, facts }: ChangeFacts) => {
  authorise(ctx.actor, 'article.changeFacts');
  const before = await lockArticle(tx, ctx, articleId, version);
  await demandKnown(tx, facts);
  const live = before.localizations.filter(({ editions }) => editions.length > 0).map(({ locale }) => locale);
  if (live.length > 0) authorise(ctx.actor, 'edition.publish');

  const { coverId = before.coverId } = facts;
  await demandCoverDescribed(tx, coverId, live);

  const oldTags = await tagsInAll(tx, live, before);
  await tx.articleChannel.deleteMany({ where: { articleId } });
  const issuedOn = fromCalendarDay(facts.issuedOn);
  await tx.article.update({
    where: { id: articleId },
    data: { departmentId: facts.departmentId, issuedOn, coverId, channels: { create: inOrder(facts.channelIds) } },
  });

  const details = { before: factsOf(before), after: { ...facts, coverId }, live };
  await recordEvent(tx, ctx, { event: 'article.factsChanged', articleId, details });
  const after = { id: articleId, issuedOn, departmentId: facts.departmentId, channels: inOrder(facts.channelIds) };
  const newTags = await tagsInAll(tx, live, after);
  await changed(tx, [...oldTags, ...newTags]);
  return { version: version + 1, live };
});

async function lockArticle(tx: Tx, ctx: Ctx, articleId: string, version: number) {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, version },
    data: { version: { increment: 1 }, updatedAt: ctx.now },
  });
  const article = await tx.article.findUnique({
    where: { id: articleId },
    include: {
      channels: { orderBy: { position: 'asc' } },
      localizations: { select: { locale: true, editions: { where: { state: 'published' }, select: { id: true } } } },
    },
  });
  demand(article !== null, 'article.missing');
  if (count === 0) throw new Refused('facts.changedByAnother', { version: article.version });
  return article;
}

type Placed = { id: string; issuedOn: Date; departmentId: string; channels: { channelId: string }[] };
type Facts = Placed & { coverId: string | null };

async function tagsInAll(tx: Tx, locales: Locale[], placed: Placed): Promise<string[]> {
  const { id, issuedOn, departmentId, channels } = placed;
  const channelIds = channels.map(({ channelId }) => channelId);
  const tags: string[] = [];
  for (const locale of locales)
    tags.push(...(await tagsOf(tx, locale, { articleId: id, issuedOn, departmentId, channelIds })));
  return tags;
}

const factsOf = (article: Facts) => ({
  departmentId: article.departmentId,
  issuedOn: calendarDay(article.issuedOn),
  channelIds: article.channels.map(({ channelId }) => channelId),
  coverId: article.coverId,
});
