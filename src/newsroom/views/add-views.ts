import { db } from '@/platform/db/client';

/** `day` is a day of the site's calendar, `YYYY-MM-DD`. */
export type Views = { localizationId: string; day: string; count: number };

/**
 * Adds a batch to what is counted, in one statement, of texts that are live by now; the others are let go. In the order
 * of ids, so that two workers who add at once wait for each other and never each for the other. No page becomes out of
 * date by it: those that show a number say themselves how long they hold it.
 */
export async function addViews(batch: Views[]): Promise<void> {
  const ids = batch.map(({ localizationId }) => localizationId);
  const days = batch.map(({ day }) => day);
  const counts = batch.map(({ count }) => count);
  await db().$executeRaw`
    INSERT INTO "ViewCount" ("localizationId", "day", "count")
    SELECT added.id, added.day, added.count
    FROM unnest(${ids}::uuid[], ${days}::date[], ${counts}::int[]) AS added (id, day, count)
    WHERE EXISTS (SELECT FROM "Edition" WHERE "localizationId" = added.id AND "state" = 'published')
    ORDER BY added.id, added.day
    ON CONFLICT ("localizationId", "day") DO UPDATE SET "count" = "ViewCount"."count" + excluded."count"`;
}
