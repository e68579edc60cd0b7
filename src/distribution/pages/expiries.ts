import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { log } from '@/platform/log';
import { expiryChannel } from '@/platform/tags';

type Expired = { sequence: bigint; tags: string[]; gone: boolean };

/** How many expiries are remembered for renders in progress; a render older than that runs again. */
const remembered = 1_000;

/** Between two looks at the table that nothing announced, in milliseconds: a lost notification costs no more. */
const heartbeat = 1_000;

/** Away for longer than this, in milliseconds, a worker forgets everything: rows may have been pruned. */
const longAway = 60 * 60 * 1_000;

/**
 * Follows the table of expiries on a connection of its own. A notification only says that there is something to read;
 * rows above the last one read are the truth, so a lost connection or a lost notification loses nothing.
 */
export class Expiries {
  private sequence = 0n;
  private readonly recent: Expired[] = [];
  private client: Client | null = null;
  private stopped = false;
  private reading: Promise<void> = Promise.resolve();
  private lastHeard = Date.now();
  private lost: () => void = () => {};

  /** @param connectionString a direct connection: a pooler does not pass notifications on */
  constructor(
    private readonly connectionString: string,
    private readonly onExpired: (tags: string[], gone: boolean) => void,
    private readonly onLongAway: () => void,
  ) {}

  /** Whether the database answers. */
  get connected(): boolean {
    return this.client !== null;
  }

  /** What a render has to remember before its first query. */
  get last(): bigint {
    return this.sequence;
  }

  /** Whether something read from these tags has expired since. */
  overtaken(since: bigint, tags: ReadonlySet<string>): boolean {
    const [oldest] = this.recent;
    if (this.recent.length === remembered && oldest && oldest.sequence > since + 1n) return true;
    return this.recent.some((expired) => expired.sequence > since && expired.tags.some((tag) => tags.has(tag)));
  }

  async start(): Promise<void> {
    await this.connect();
    void this.keepConnected();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.lost();
    await this.client?.end().catch(() => {});
    this.client = null;
  }

  private async keepConnected(): Promise<void> {
    while (!this.stopped) {
      if (this.client) await this.untilLost(this.client);
      if (this.stopped) return;
      await delay(250, undefined, { ref: false });
      await this.connect().catch((error) => log().debug({ error }, 'the database is away'));
    }
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
      keepAlive: true,
    });
    client.on('error', () => this.lost());
    client.on('end', () => this.lost());
    client.on('notification', () => this.readSoon(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${expiryChannel}`);
      if (this.sequence === 0n) this.sequence = await newest(client);
      else if (Date.now() - this.lastHeard > longAway) this.onLongAway();
      await this.read(client);
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
    this.client = client;
  }

  /** Resolves when the connection no longer answers. */
  private untilLost(client: Client): Promise<void> {
    return new Promise((resolve) => {
      const beat = setInterval(() => this.readSoon(client), heartbeat);
      beat.unref();
      this.lost = () => {
        clearInterval(beat);
        this.client = null;
        this.lost = () => {};
        void client.end().catch(() => {});
        resolve();
      };
    });
  }

  private readSoon(client: Client): void {
    this.reading = this.reading.then(() => this.read(client)).catch(() => this.lost());
  }

  private async read(client: Client): Promise<void> {
    const { rows } = await client.query<{ sequence: string; tags: string[]; gone: boolean }>(
      'SELECT "sequence", "tags", "gone" FROM "Expiry" WHERE "sequence" > $1 ORDER BY "sequence"',
      [String(this.sequence)],
    );
    this.lastHeard = Date.now();
    for (const { sequence, tags, gone } of rows) {
      this.sequence = BigInt(sequence);
      this.recent.push({ sequence: this.sequence, tags, gone });
      if (this.recent.length > remembered) this.recent.shift();
      this.onExpired(tags, gone);
    }
  }
}

async function newest(client: Client): Promise<bigint> {
  const { rows } = await client.query<{ newest: string | null }>('SELECT max("sequence") AS newest FROM "Expiry"');
  return BigInt(rows[0]?.newest ?? 0);
}
