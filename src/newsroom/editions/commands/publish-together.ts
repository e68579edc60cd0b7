import type { Tx } from '@/platform/db/client';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demand, Refused } from '../../refused';
import type { Lock } from '../lock-edition';
import { publishEdition } from './publish-edition';

export type PublishTogether = { editions: Lock[] };

/**
 * Puts both languages of one article before their readers, or neither.
 * @returns the version of each edition by its id
 * @throws Refused with the language that is not ready
 */
export const publishTogether = command(async (tx, ctx, { editions }: PublishTogether) => {
  await demandOneArticle(tx, editions);
  const versions: Record<string, number> = {};
  // In one order, so that two who publish the same do not wait for each other.
  for (const lock of [...editions].sort((a, b) => (a.editionId < b.editionId ? -1 : 1)))
    versions[lock.editionId] = await publishOne(tx, ctx, lock);
  return versions;
});

async function demandOneArticle(tx: Tx, editions: Lock[]): Promise<void> {
  const found = await tx.localization.findMany({
    where: { editions: { some: { id: { in: editions.map(({ editionId }) => editionId) } } } },
    select: { articleId: true },
  });
  const articles = new Set(found.map(({ articleId }) => articleId));
  demand(found.length === editions.length && articles.size === 1, 'edition.missing');
}

async function publishOne(tx: Tx, ctx: Ctx, lock: Lock): Promise<number> {
  try {
    return (await publishEdition.within(tx, ctx, lock)).version;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { localization } = await tx.edition.findUniqueOrThrow({
      where: { id: lock.editionId },
      select: { localization: { select: { locale: true } } },
    });
    throw new Refused(error.key, { ...error, locale: localization.locale });
  }
}
