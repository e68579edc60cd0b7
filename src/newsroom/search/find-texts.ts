import { db, type Locale, Prisma } from '@/platform/db/client';
import type { SearchInput } from './dto';
import type { TsQueries } from './tsquery';

type Filter = Omit<SearchInput, 'q'>;

/** What answers a question. A page of the site has neither channel nor year, so a filter leaves it out. */
export type Matches = {
  /** Without the filter. */
  anywhere: number;
  /** With it. */
  total: number;
  /** Editions of the page that was asked for, or of the last there is; best first. */
  ids: string[];
  /** What each filter would leave, the other one standing: channels by slug, years newest first. */
  channels: { slug: string; count: number }[];
  years: { year: number; count: number }[];
};

export const noMatches: Matches = { anywhere: 0, total: 0, ids: [], channels: [], years: [] };

export const perPage = 10;

/** So many of the best can be turned to. */
export const mostShown = 1_000;

/** What one question may take of the database, in milliseconds. */
const patience = 2_000;

/** Title over summary over body; PostgreSQL wants them from D to A. */
const weights = [0, 0.1, 0.4, 1];

/** A question too broad for the time it is given. */
export class TookTooLong extends Error {}

export async function findTexts(locale: Locale, queries: TsQueries, filter: Filter): Promise<Matches> {
  try {
    const [, [matches = noMatches]] = await db().$transaction([
      db().$executeRaw`SELECT set_config('statement_timeout', ${String(patience)}, true)`,
      db().$queryRaw<Matches[]>(textsQuery(locale, queries, filter)),
    ]);
    return matches;
  } catch (error) {
    throw wasCancelled(error) ? new TookTooLong('a search took too long', { cause: error }) : error;
  }
}

/**
 * Each phrase is asked for alone, because the parts of a long text may share them. Only what is live is answered.
 * Everything is counted, so that filters are true however many there are; only what the filter leaves is ranked.
 */
export function textsQuery(locale: Locale, { all, any }: TsQueries, { channel, year, page }: Filter): Prisma.Sql {
  const found = all.map((one) => Prisma.sql`SELECT "editionId" FROM "SearchRow" WHERE "document" @@ ${one}::tsquery`);
  const inChannel = Prisma.sql`(${channel}::text IS NULL OR ${channel} = ANY("channels"))`;
  const inYear = Prisma.sql`(${year}::int IS NULL OR "year" = ${year})`;
  return Prisma.sql`
    WITH found AS MATERIALIZED (${Prisma.join(found, ' INTERSECT ')}),
    live AS MATERIALIZED (
      SELECT e."id", a."id" AS "articleId", a."issuedOn",
        CASE WHEN a."kind" = 'news' THEN extract(year FROM a."issuedOn")::int END AS "year", ARRAY(
          SELECT c."slug" FROM "ArticleChannel" ac JOIN "Channel" c ON c."id" = ac."channelId"
          WHERE ac."articleId" = a."id") AS "channels"
      FROM "Edition" e
      JOIN "Localization" l ON l."id" = e."localizationId"
      JOIN "Article" a ON a."id" = l."articleId"
      WHERE e."id" IN (SELECT "editionId" FROM found) AND e."state" = 'published' AND l."locale" = ${locale}::"Locale"
    ),
    kept AS MATERIALIZED (SELECT * FROM live WHERE ${inChannel} AND ${inYear}),
    turned AS (
      SELECT greatest(0, least(${page}::int - 1, (least(count(*), ${mostShown}) - 1) / ${perPage})) * ${perPage} AS "past"
      FROM kept
    )
    SELECT
      (SELECT count(*)::int FROM live) AS "anywhere",
      (SELECT count(*)::int FROM kept) AS "total",
      ARRAY(
        SELECT k."id"::text FROM kept k
        ORDER BY (
          SELECT max(ts_rank(${weights}::float4[], r."document", ${any}::tsquery))
          FROM "SearchRow" r WHERE r."editionId" = k."id") DESC, k."issuedOn" DESC, k."articleId" DESC
        OFFSET (SELECT "past" FROM turned) LIMIT ${perPage}
      ) AS "ids",
      coalesce((
        SELECT jsonb_agg(counted) FROM (
          SELECT "slug", count(*) AS "count" FROM live, unnest("channels") AS "slug" WHERE ${inYear} GROUP BY 1
        ) counted), '[]') AS "channels",
      coalesce((
        SELECT jsonb_agg(counted ORDER BY "year" DESC) FROM (
          SELECT "year", count(*) AS "count" FROM live WHERE "year" IS NOT NULL AND ${inChannel} GROUP BY 1
        ) counted), '[]') AS "years"`;
}

/** 57014, query_canceled: what a statement's timeout ends with. */
const wasCancelled = (error: unknown): boolean => /57014|statement timeout/.test(`${JSON.stringify(error)} ${error}`);
