import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { tagAddressTag, tagNamesTag } from '../../editions/tags';
import { authorise } from '../../policy';
import { demandFreeNames } from '../free-names';
import { lockTag } from '../lock-tag';
import type { TagNames } from '../schema';

export type RenameTag = { tagId: string; version: number; names: TagNames };

/** Other names for the same tag: shown at once wherever it is. The address stays. */
export const renameTag = command(async (tx, ctx, { tagId, version, names }: RenameTag) => {
  authorise(ctx.actor, 'tag.change');
  const { slug, nameEn, nameZh } = await lockTag(tx, tagId, version);
  await demandFreeNames(tx, names, tagId);
  await tx.tag.update({ where: { id: tagId }, data: names });
  const details = { tagId, slug, before: { nameEn, nameZh }, after: names };
  await recordEvent(tx, ctx, { event: 'tag.renamed', details });
  await changed(tx, ['tags', tagNamesTag(tagId), tagAddressTag(slug)]);
  return { version: version + 1 };
});
