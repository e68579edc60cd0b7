import { createHash } from 'node:crypto';
import type { Prisma, Tx } from '@/platform/db/client';
import { canonical } from '../canonical';
import { type Ctx, personId } from '../context';

type Event = { event: string; articleId?: string; editionId?: string; details?: Prisma.InputJsonObject };

/** Any number will do, so long as it is used for nothing else. */
const auditLock = 7_015_002;

/**
 * Writes who did what in the transaction that does it. Each row carries the hash of the one before, so the lock is
 * held until the commit: a chain has one end.
 */
export async function recordEvent(
  tx: Tx,
  ctx: Ctx,
  { event, articleId, editionId, details = {} }: Event,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${auditLock})`;
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
  };
  await tx.auditEvent.create({ data: { ...row, hash: hashOf(row) } });
}

export const hashOf = (row: object): string => createHash('sha256').update(canonical(row)).digest('hex');
