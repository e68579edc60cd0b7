import type { Tx } from '@/platform/db/client';
import { command } from '../../command';
import { isPublic } from '../../public';
import { demand } from '../../refused';
import { endEdition, lockEnding } from '../end-edition';
import type { Lock, LockedEdition } from '../lock-edition';

export type ConsolidateEdition = Lock & {
  /** The article whose text in the same language takes its readers. */
  articleId: string;
  reason: string;
};

/** Leads the readers of one language to another text, which has to be live. What led here leads there from now on. */
export const consolidateEdition = command(async (tx, ctx, { reason, articleId, ...lock }: ConsolidateEdition) => {
  const edition = await lockEnding(tx, ctx, lock, 'edition.consolidate', 'consolidated');
  const into = await findTarget(tx, edition, articleId);
  await tx.edition.updateMany({ where: { intoId: edition.localizationId }, data: { intoId: into.id } });
  return endEdition(tx, ctx, edition, 'consolidated', { reason, into });
});

async function findTarget(
  tx: Tx,
  { localizationId, localization: { locale, article } }: LockedEdition,
  articleId: string,
) {
  const target = await tx.edition.findFirst({
    where: { ...isPublic, localization: { locale, articleId, article: { kind: article.kind } } },
    select: { slug: true, localizationId: true },
  });
  demand(target !== null, 'consolidate.notLive', { field: 'into' });
  demand(target.localizationId !== localizationId, 'consolidate.itself', { field: 'into' });
  return { id: target.localizationId, slug: target.slug };
}
