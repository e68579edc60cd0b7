import { db } from '@/platform/db/client';

export type Counted = { address: string; hits: number; firstAt: Date; lastAt: Date; referrer: string };

/**
 * So many are kept beside those that somebody has set aside, which would else come back; of those asked for least, the
 * ones not asked for longest go first.
 */
export const mostKept = 10_000;

/** Adds up what workers have counted. In the order of addresses, so that two workers never wait for each other. */
export async function countUnknown(counted: Counted[]): Promise<void> {
  const rows = [...counted].sort((a, b) => (a.address < b.address ? -1 : 1));
  await db().$executeRaw`
    INSERT INTO "UnknownAddress" ("address", "hits", "firstAt", "lastAt", "referrer")
    SELECT * FROM unnest(
      ${rows.map(({ address }) => address)}::text[], ${rows.map(({ hits }) => hits)}::int[],
      ${rows.map(({ firstAt }) => firstAt)}::timestamptz[], ${rows.map(({ lastAt }) => lastAt)}::timestamptz[],
      ${rows.map(({ referrer }) => referrer)}::text[])
    ON CONFLICT ("address") DO UPDATE SET
      "hits" = least(2000000000::bigint, "UnknownAddress"."hits"::bigint + excluded."hits"),
      "lastAt" = greatest("UnknownAddress"."lastAt", excluded."lastAt"),
      "referrer" = coalesce(nullif(excluded."referrer", ''), "UnknownAddress"."referrer")`;
  await db().$executeRaw`
    DELETE FROM "UnknownAddress" WHERE "address" IN (
      SELECT "address" FROM "UnknownAddress" WHERE NOT "ignored" ORDER BY "hits" DESC, "lastAt" DESC OFFSET ${mostKept})`;
}
