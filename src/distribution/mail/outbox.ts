import { db } from '@/platform/db/client';
import type { MailFailed } from './transport';

export type OutboxRow = { id: string; kind: string; payload: unknown; attempts: number };

/** Longer than one mail may take (transport.ts): nobody else takes the row up meanwhile, and a crash loses nothing. */
const lease = 2 * 60_000;

/** Between attempts, in milliseconds: a day and a half in all, then it is given up. */
const pauses = [1, 5, 15, 60, 240, 720, 1_200].map((minutes) => minutes * 60_000);

/** Takes the row that has waited longest, if one is due: of several workers each gets another one, or none. */
export async function takeRow(now: Date): Promise<OutboxRow | null> {
  const until = new Date(now.getTime() + lease);
  const rows = await db().$queryRaw<OutboxRow[]>`
    UPDATE "OutboxRow" SET "attempts" = "attempts" + 1, "nextAt" = ${until}
    WHERE "id" = (
      SELECT "id" FROM "OutboxRow" WHERE "nextAt" <= ${now} AND "kind" LIKE 'mail.%'
      ORDER BY "nextAt" LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING "id", "kind", "payload", "attempts"`;
  return rows[0] ?? null;
}

/** A row that was withdrawn meanwhile is not there, and nothing is written. */
export const noteDone = (now: Date, { id }: OutboxRow) =>
  db().outboxRow.updateMany({ where: { id }, data: { doneAt: now, nextAt: null, error: null } });

/** Tried again after a pause, unless that is of no use or has been done often enough. */
export function noteFailure(now: Date, { id, attempts }: OutboxRow, failure: MailFailed) {
  const pause = failure.lasting ? undefined : pauses[attempts - 1];
  const nextAt = pause === undefined ? null : new Date(now.getTime() + pause);
  return db().outboxRow.updateMany({ where: { id }, data: { nextAt, error: failure.message } });
}

/** What was done or given up is of use for so long, in milliseconds: people ask what became of a mail. */
const kept = 30 * 24 * 60 * 60_000;

export function pruneOutbox(now: Date) {
  const before = { lt: new Date(now.getTime() - kept) };
  return db().outboxRow.deleteMany({
    where: { nextAt: null, OR: [{ doneAt: before }, { doneAt: null, createdAt: before }] },
  });
}
