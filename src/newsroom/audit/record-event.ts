import { createHash } from 'node:crypto';
import type { Prisma, Tx } from '@/platform/db/client';
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

/** Keys are sorted on the way in, because PostgreSQL keeps `jsonb` keys in an order of its own. */
export function hashOf(row: object): string {
  return createHash('sha256').update(canonical(row)).digest('hex');
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
