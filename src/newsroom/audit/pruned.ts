import { z } from 'zod';
import type { Database, Tx } from '@/platform/db/client';

/**
 * What an event `audit.pruned` tells: so many rows up to this one, the last of them with this hash. The first row that is
 * left carries that hash, so the chain can be followed from there. The database holds each such event against the rows
 * that go (its trigger `demand_pruning`).
 */
export const prunedSchema = z.object({ count: z.number(), last: z.number(), lastAt: z.string(), hash: z.string() });

export type Pruned = z.infer<typeof prunedSchema>;

/** The latest pruning, null where there has been none. */
export async function findPruning(from: Database | Tx): Promise<(Pruned & { at: Date }) | null> {
  const event = await from.auditEvent.findFirst({ where: { event: 'audit.pruned' }, orderBy: { sequence: 'desc' } });
  const told = prunedSchema.safeParse(event?.details);
  return event && told.success ? { ...told.data, at: event.at } : null;
}
