import { Client } from 'pg';
import { Stop } from './launch/stop.mjs';

/** What a database says of itself. */
export type Answered = { version: string; maxConnections: number };

/** Makes the database of the embedded server, if this is its first start. */
export async function makeDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = maintenance.pathname.slice(1);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new Stop(
      'The embedded PostgreSQL does not accept the password in DATA_DIR/postgres.password. Bring back the file it was made with.',
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Sees that the database answers and can hold what we write. @throws Stop with a sentence that never has the password */
export async function checkDatabase(url: string): Promise<Answered> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; most: string; encoding: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('max_connections') AS most,
              current_setting('server_encoding') AS encoding`,
    );
    const [{ version, most, encoding } = { version: '', most: '0', encoding: '' }] = rows;
    if (encoding !== 'UTF8') {
      throw new Stop(
        `The database ${nameOf(url)} is encoded in ${encoding}, which cannot hold Chinese. Make one with ENCODING 'UTF8'.`,
      );
    }
    return { version: version.replace(/ .*/, ''), maxConnections: Number(most) };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(sentence(url, error as Error & { code?: string }));
  } finally {
    await client.end().catch(() => {});
  }
}

/** Host, port and name, and never the password. */
function nameOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}${decodeURI(pathname)}`;
}

function sentence(url: string, error: Error & { code?: string }): string {
  const name = nameOf(url);
  const user = decodeURIComponent(new URL(url).username);
  switch (error.code) {
    case '28P01':
    case '28000':
      return `The database at ${name} does not let the user ${user} in. Correct the user or the password in DATABASE_URL.`;
    case '3D000':
      return `There is no database of the name in ${name}. Create it, or correct DATABASE_URL.`;
    case '53300':
      return `The database at ${name} has no connection left. End some, or raise its max_connections.`;
    default:
      return `The database at ${name} does not answer (${error.code ?? error.message}). Start it or correct DATABASE_URL.`;
  }
}
