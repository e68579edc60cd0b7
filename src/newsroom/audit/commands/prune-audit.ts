import type { Tx } from '@/platform/db/client';
import { command } from '../../command';
import { demand } from '../../refused';
import { readSecurity } from '../../settings/read-security';
import { findPruning, type Pruned } from '../pruned';
import { lockChain, recordEvent } from '../record-event';

const hour = 60 * 60_000;

/** In one transaction, because nobody else writes an event meanwhile. */
export const mostAtOnce = 5_000;

/** The database judges the age of rows by its own clock, which may differ from ours; in milliseconds. */
const margin = hour;

/** Of many that ask, on however many machines, one does it on a day: the others find it done; in milliseconds. */
const pause = 20 * hour;

/**
 * Deletes the oldest events once they have been kept as long as the settings say. Nobody at the desk can ask for it.
 * @returns what was deleted; null where nothing is due. With `mostAtOnce` there may be more, and it can be asked again.
 */
export const pruneAudit = command(async (tx, ctx): Promise<Pruned | null> => {
  demand(ctx.actor.kind === 'system', 'forbidden');
  await lockChain(tx);
  const before = await findPruning(tx);
  if (before && before.count < mostAtOnce && before.at.getTime() > ctx.now.getTime() - pause) return null;

  const { auditDays } = await readSecurity(tx);
  const pruned = await findOld(tx, new Date(ctx.now.getTime() - auditDays * 24 * hour - margin));
  if (!pruned) return null;
  // Written first: the database lets rows go that the last event tells of.
  await recordEvent(tx, ctx, { event: 'audit.pruned', details: pruned });
  await tx.$executeRaw`DELETE FROM "AuditEvent" WHERE "sequence" <= ${pruned.last}`;
  return pruned;
});

/** From the beginning of the chain up to the first event that is younger. */
async function findOld(tx: Tx, until: Date): Promise<Pruned | null> {
  const rows = await tx.auditEvent.findMany({
    orderBy: { sequence: 'asc' },
    take: mostAtOnce,
    select: { sequence: true, at: true, hash: true },
  });
  const young = rows.findIndex(({ at }) => at >= until);
  const old = young < 0 ? rows : rows.slice(0, young);
  const last = old.at(-1);
  return last
    ? { count: old.length, last: Number(last.sequence), lastAt: last.at.toISOString(), hash: last.hash }
    : null;
}
