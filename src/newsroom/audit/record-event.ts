import type { Prisma, Tx } from '@/platform/db/client';
import { type Actor, type Ctx, personId } from '../context';
import { hashOfEvent } from './chain';
import type { EventName } from './rules';

export type Event = {
  event: EventName;
  articleId?: string;
  editionId?: string;
  /** To whom it was done. */
  personId?: string;
  /** What is not about one person, article or edition; `before` and `after` hold the fields that matter. */
  details?: Prisma.InputJsonObject;
};

/** Any number will do, so long as it is used for nothing else. */
const auditLock = 7_015_002;

/** Nobody else writes an event until this transaction ends. */
export const lockChain = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${auditLock})`;

/**
 * Writes who did what in the transaction that does it. Each row carries the hash of the one before, so the lock is
 * held until the commit: a chain has one end.
 */
export async function recordEvent(
  tx: Tx,
  ctx: Ctx,
  { event, articleId, editionId, personId: toPerson, details = {} }: Event,
): Promise<void> {
  await lockChain(tx);
  const last = await tx.auditEvent.findFirst({ orderBy: { sequence: 'desc' }, select: { hash: true } });
  const row = {
    at: ctx.now,
    actorId: personId(ctx.actor),
    event,
    articleId: articleId ?? null,
    editionId: editionId ?? null,
    requestId: ctx.requestId,
    details,
    previous: last?.hash ?? '',
    ...whoOf(ctx.actor),
    personId: toPerson ?? null,
    from: ctx.from ?? null,
  };
  await tx.auditEvent.create({ data: { ...row, hash: hashOfEvent(row) } });
}

/** Roles as they were then, whatever they are later. */
const whoOf = (actor: Actor) =>
  actor.kind === 'system'
    ? { roles: null, token: null }
    : { roles: [...new Set(actor.roles.map(({ role }) => role))].join(' '), token: actor.token?.name ?? null };
