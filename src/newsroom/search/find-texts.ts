import { db, type Locale, Prisma } from '@/platform/db/client';
import type { TsQueries } from './tsquery';

/** A text that answers a question; channels by slug. A page has neither channel nor year. Best first. */
export type Match = { id: string; year: number | null; channels: string[] };

/** So many of the best are counted and can be turned to. */
export const mostMatches = 1_000;

/** What one question may take of the database, in milliseconds. */
const patience = 2_000;

/** Title over summary over body; PostgreSQL wants them from D to A. */
const weights = [0, 0.1, 0.4, 1];

/** A question too broad for the time it is given. */
export class TookTooLong extends Error {}

export async function findTexts(locale: Locale, queries: TsQueries): Promise<Match[]> {
  try {
    const [, matches] = await db().$transaction([
      db().$executeRaw`SELECT set_config('statement_timeout', ${String(patience)}, true)`,
      db().$queryRaw<Match[]>(textsQuery(locale, queries)),
    ]);
    return matches;
  } catch (error) {
    throw wasCancelled(error) ? new TookTooLong('a search took too long', { cause: error }) : error;
  }
}

/** Each phrase is asked for alone, because the parts of a long text may share them. Only what is live is answered. */
export function textsQuery(locale: Locale, { all, any }: TsQueries): Prisma.Sql {
  const found = all.map((one) => Prisma.sql`SELECT "editionId" FROM "SearchRow" WHERE "document" @@ ${one}::tsquery`);
  return Prisma.sql`
    WITH found AS MATERIALIZED (${Prisma.join(found, ' INTERSECT ')})
    SELECT e."id", CASE WHEN a."kind" = 'news' THEN extract(year FROM a."issuedOn")::int END AS "year", ARRAY(
        SELECT c."slug" FROM "ArticleChannel" ac JOIN "Channel" c ON c."id" = ac."channelId"
        WHERE ac."articleId" = a."id") AS "channels"
    FROM "Edition" e
    JOIN "Localization" l ON l."id" = e."localizationId"
    JOIN "Article" a ON a."id" = l."articleId"
    WHERE e."id" IN (SELECT "editionId" FROM found) AND e."state" = 'published' AND l."locale" = ${locale}::"Locale"
    ORDER BY (
      SELECT max(ts_rank(${weights}::float4[], r."document", ${any}::tsquery))
      FROM "SearchRow" r WHERE r."editionId" = e."id") DESC, a."issuedOn" DESC, a."id" DESC
    LIMIT ${mostMatches + 1}`;
}

/** 57014, query_canceled: what a statement's timeout ends with. */
const wasCancelled = (error: unknown): boolean => /57014|statement timeout/.test(`${JSON.stringify(error)} ${error}`);
