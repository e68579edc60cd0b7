import { Client } from 'pg';

export type Row = { table: string; row: Record<string, unknown> };
export type Change = { rows: Row[]; gone: string[] };

/** A moment from which changes are told: a transaction’s number, and how many rows there were. */
type Moment = { since: string; counts: Map<string, number> };

/**
 * Written by reading, by guessing and by the passing of time: no right is needed for it. What is audited is told by its
 * own tests.
 */
const beside = ['SignInAttempt', 'AuditEvent', 'ViewCount', 'UnknownAddress', 'ReportTrace', 'WechatCredential'];

/** Tells what was written in a database, by the number PostgreSQL notes in every row: nothing is compared by value. */
export class Rows {
  private constructor(
    private readonly client: Client,
    private readonly tables: string[],
  ) {}

  static async open(url: string): Promise<Rows> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    );
    return new Rows(
      client,
      rows.map(({ tablename }) => tablename),
    );
  }

  async now(): Promise<Moment> {
    const { rows } = await this.client.query('SELECT pg_current_xact_id()::text AS since');
    return { since: rows[0].since, counts: await this.counts() };
  }

  /** Rows that were written since then, and tables that have fewer. */
  async since({ since, counts }: Moment): Promise<Change> {
    const changed: Row[] = [];
    for (const table of this.tables) {
      const { rows } = await this.client.query(
        `SELECT to_jsonb(t) AS row FROM "${table}" AS t WHERE xmin::text::bigint > $1::bigint ORDER BY to_jsonb(t)::text`,
        [since],
      );
      changed.push(...rows.map(({ row }) => ({ table, row })));
    }
    const after = await this.counts();
    const gone = this.tables.filter((table) => (after.get(table) ?? 0) < (counts.get(table) ?? 0));
    return { rows: changed, gone };
  }

  /** Names of the tables that are not as they were. */
  async touchedSince(moment: Moment): Promise<string[]> {
    const { rows, gone } = await this.since(moment);
    const touched = new Set([...rows.map(({ table }) => table), ...gone]);
    return [...touched].filter((table) => !beside.includes(table));
  }

  async text(sql: string): Promise<string[]> {
    const { rows } = await this.client.query({ text: sql, rowMode: 'array' });
    return rows.flat().map(String);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async counts(): Promise<Map<string, number>> {
    const sql = this.tables.map((table) => `SELECT '${table}' AS name, count(*)::int AS n FROM "${table}"`);
    const { rows } = await this.client.query(sql.join(' UNION ALL '));
    return new Map(rows.map(({ name, n }) => [name, n]));
  }
}
