import type { Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { tagAddressTag, taggedTag, tagNamesTag } from '../../editions/tags';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { lockTag } from '../lock-tag';

export type MergeTags = { tagId: string; version: number; intoId: string };

/** What carried the one tag carries the other from now on, and the address of the first leads there. */
export const mergeTags = command(async (tx, ctx, { tagId, version, intoId }: MergeTags) => {
  authorise(ctx.actor, 'tag.change');
  demand(intoId !== tagId, 'tags.mergeItself', { field: 'intoId' });
  const tag = await lockTag(tx, tagId, version);
  const into = await tx.tag.findFirst({ where: { id: intoId, mergedIntoId: null } });
  demand(into !== null, 'tags.mergeUnknown', { field: 'intoId' });

  const articles = await moveArticles(tx, tagId, intoId);
  // What went into this one before goes along, so no address leads through two others.
  const earlier = await tx.tag.findMany({ where: { mergedIntoId: tagId }, select: { slug: true } });
  await tx.tag.updateMany({ where: { OR: [{ id: tagId }, { mergedIntoId: tagId }] }, data: { mergedIntoId: intoId } });
  const details = { tagId, slug: tag.slug, intoId, into: into.slug, articles };
  await recordEvent(tx, ctx, { event: 'tag.merged', details });
  await changed(tx, [
    'tags',
    ...[tag, ...earlier].map(({ slug }) => tagAddressTag(slug)),
    ...[tagId, intoId].flatMap((id) => [tagNamesTag(id), taggedTag(id, 'en'), taggedTag(id, 'zh')]),
  ]);
  return { articles };
});

async function moveArticles(tx: Tx, tagId: string, intoId: string): Promise<number> {
  const carriers = await tx.articleTag.findMany({ where: { tagId }, select: { articleId: true, position: true } });
  await tx.articleTag.deleteMany({ where: { tagId } });
  await tx.articleTag.createMany({
    data: carriers.map((carrier) => ({ ...carrier, tagId: intoId })),
    skipDuplicates: true,
  });
  return carriers.length;
}
