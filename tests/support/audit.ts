import { hashOfEvent } from '@/newsroom/audit/chain';
import { recordEvent } from '@/newsroom/audit/record-event';
import type { EventRow } from '@/newsroom/audit/rows';
import type { EventName } from '@/newsroom/audit/rules';
import type { Ctx } from '@/newsroom/context';
import { db } from '@/platform/db/client';

const system: Ctx = { actor: { kind: 'system' }, now: new Date(), requestId: 'test' };

export const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 60 * 60_000);

/** Writes an event as it was written then. */
export const wrote = (event: EventName, now = new Date(), more: Partial<Ctx> = {}) =>
  db().$transaction((tx) =>
    recordEvent(tx, { ...system, ...more, now }, { event, details: { at: now.toISOString() } }),
  );

export const allEvents = () => db().auditEvent.findMany({ orderBy: { sequence: 'asc' } });

/** What somebody does who owns the database: the triggers lifted, and put back as they were. */
export async function asOwner(...statements: string[]): Promise<void> {
  const triggers = ['AuditEvent_insert_only', 'AuditEvent_pruned'];
  await db().$transaction(async (tx) => {
    for (const name of triggers) await tx.$executeRawUnsafe(`ALTER TABLE "AuditEvent" DISABLE TRIGGER "${name}"`);
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
    for (const name of triggers) await tx.$executeRawUnsafe(`ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "${name}"`);
  });
}

/** An event in the place of another or after it, with a hash that fits what it says. */
export async function forge(row: EventRow): Promise<void> {
  const { sequence: _, hash: __, ...rest } = row;
  await asOwner(`DELETE FROM "AuditEvent" WHERE "sequence" = ${row.sequence}`);
  await db().auditEvent.create({ data: { ...row, details: row.details ?? {}, hash: hashOfEvent(rest) } });
}
