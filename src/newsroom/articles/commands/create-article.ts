import type { ArticleKind, Locale } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { textDigest } from '../../audit/text-digest';
import { command } from '../../command';
import { personId } from '../../context';
import { dayInSiteZone, fromCalendarDay } from '../../dates';
import { beginEdition } from '../../editions/begin-edition';
import { numberWords } from '../../editions/rules';
import type { Text } from '../../editions/schema';
import { completeText, demandFreeSlug } from '../../editions/write-text';
import { authorise } from '../../policy';
import { demandKnown, inOrder, relatedInOrder, tagsInOrder } from '../facts';
import type { FactsInput } from '../schema';

export type CreateArticle = { kind?: ArticleKind; facts: FactsInput; locale: Locale; text: Text };

/** A new article or page: its facts and its first text, a draft in one language. */
export const createArticle = command(async (tx, ctx, input: CreateArticle) => {
  const { kind = 'news', facts, locale, text } = input;
  authorise(ctx.actor, 'article.create', { departmentId: facts.departmentId, channelIds: facts.channelIds, locale });
  await demandKnown(tx, kind, facts);
  const complete = await completeText(tx, text);
  await demandFreeSlug(tx, locale, complete.slug, null);

  const article = await tx.article.create({
    data: {
      kind,
      departmentId: facts.departmentId,
      issuedOn: fromCalendarDay(facts.issuedOn ?? dayInSiteZone(ctx.now)),
      position: facts.position,
      editorEn: facts.editorEn,
      editorZh: facts.editorZh,
      coverId: facts.coverId ?? null,
      channels: { create: inOrder(facts.channelIds) },
      tags: { create: tagsInOrder(facts.tagIds) },
      related: { create: relatedInOrder(facts.relatedIds) },
      createdAt: ctx.now,
      createdById: personId(ctx.actor),
      updatedAt: ctx.now,
    },
  });
  const localization = await tx.localization.create({ data: { articleId: article.id, locale } });
  const edition = await beginEdition(tx, ctx, localization.id, complete, null);
  const details = { kind, locale, number: numberWords(edition), after: { ...textDigest(complete), ...facts } };
  await recordEvent(tx, ctx, { event: 'article.created', articleId: article.id, editionId: edition.id, details });
  return { articleId: article.id, editionId: edition.id, version: edition.version };
});
