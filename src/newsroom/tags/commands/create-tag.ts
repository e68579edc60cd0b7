import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { tagAddressTag } from '../../editions/tags';
import { authorise } from '../../policy';
import { demandFreeNames, freeSlug } from '../free-names';
import type { TagNames } from '../schema';

/** A new tag. Nothing carries it yet, so no page shows it. */
export const createTag = command(async (tx, ctx, names: TagNames) => {
  authorise(ctx.actor, 'tag.change');
  await demandFreeNames(tx, names, null);
  const tag = await tx.tag.create({ data: { ...names, slug: await freeSlug(tx, names) } });
  await recordEvent(tx, ctx, { event: 'tag.created', details: { tagId: tag.id, slug: tag.slug, after: names } });
  await changed(tx, ['tags', tagAddressTag(tag.slug)]);
  return { tagId: tag.id, slug: tag.slug };
});
