import type { Locale } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { personId } from '../../context';
import { fromCalendarDay } from '../../dates';
import { beginEdition } from '../../editions/begin-edition';
import { numberWords } from '../../editions/rules';
import type { Text } from '../../editions/schema';
import { completeText, demandFreeSlug } from '../../editions/write-text';
import { authorise } from '../../policy';
import { demandKnown, inOrder } from '../facts';
import type { FactsInput } from '../schema';

export type CreateArticle = { facts: FactsInput; locale: Locale; text: Text; pinned?: boolean };

/** A new article: its facts and its first text, a draft in one language. */
export const createArticle = command(async (tx, ctx, { facts, locale, text, pinned = false }: CreateArticle) => {
  authorise(ctx.actor, 'article.create');
  await demandKnown(tx, facts);
  const complete = await completeText(tx, text);
  await demandFreeSlug(tx, locale, complete.slug, null);

  const article = await tx.article.create({
    data: {
      departmentId: facts.departmentId,
      issuedOn: fromCalendarDay(facts.issuedOn),
      pinned,
      coverId: facts.coverId ?? null,
      channels: { create: inOrder(facts.channelIds) },
      createdAt: ctx.now,
      createdById: personId(ctx.actor),
      updatedAt: ctx.now,
    },
  });
  const localization = await tx.localization.create({ data: { articleId: article.id, locale } });
  const edition = await beginEdition(tx, ctx, localization.id, complete, null);
  const details = { locale, number: numberWords(edition), facts: { ...facts } };
  await recordEvent(tx, ctx, { event: 'article.created', articleId: article.id, editionId: edition.id, details });
  return { articleId: article.id, editionId: edition.id, version: edition.version };
});
