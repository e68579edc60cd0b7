import type { Prisma, Tx } from '@/platform/db/client';
import { type Ctx, personId } from '../context';
import { type Action, authorise } from '../policy';
import { demand, Refused, type Theirs } from '../refused';
import { aboutArticle, withPlace } from './place';

const withArticle = {
  updatedBy: { select: { name: true } },
  localization: {
    include: { article: { include: withPlace } },
  },
} as const satisfies Prisma.EditionInclude;

export type LockedEdition = Prisma.EditionGetPayload<{ include: typeof withArticle }>;

export type Lock = { editionId: string; version: number };

/** What rights to one language of an article may be bounded by. */
export const aboutEdition = ({ localization: { locale, article } }: LockedEdition) => ({
  ...aboutArticle(article),
  locale,
});

/**
 * Takes the edition for this transaction, if the person may do this to it and it is still what the person has seen. Lock and version check are one
 * statement, so of two who save at once one comes second and is told.
 * @throws Refused `forbidden`, `edition.missing`, or `edition.changedByAnother` with what the other one wrote
 */
export async function lockEdition(
  tx: Tx,
  ctx: Ctx,
  { editionId, version }: Lock,
  action: Action,
): Promise<LockedEdition> {
  authorise(ctx.actor, 'desk.read');
  const { count } = await tx.edition.updateMany({
    where: { id: editionId, version },
    data: { version: { increment: 1 }, updatedById: personId(ctx.actor), updatedAt: ctx.now },
  });
  const edition = await tx.edition.findUnique({ where: { id: editionId }, include: withArticle });
  demand(edition !== null, 'edition.missing');
  authorise(ctx.actor, action, aboutEdition(edition));
  if (count === 0) throw changedByAnother((await findOpen(tx, edition.localizationId)) ?? edition);
  return edition;
}

/** Whoever saved a text that is live has begun the next edition: that is what stands against a later save. */
export const findOpen = (tx: Tx, localizationId: string) =>
  tx.edition.findFirst({
    where: { localizationId, state: 'draft' },
    include: { updatedBy: { select: { name: true } } },
  });

type Newer = { id: string; version: number; updatedAt: Date; title: string; summary: string } & {
  updatedBy: { name: string } | null;
};

export function changedByAnother(newer: Newer): Refused {
  const theirs: Theirs = {
    title: newer.title,
    summary: newer.summary,
    by: newer.updatedBy?.name ?? null,
    at: newer.updatedAt.toISOString(),
  };
  return new Refused('edition.changedByAnother', { theirs, version: newer.version, editionId: newer.id });
}
