import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { one } from '../one';
import { PrismaClient } from './generated/client';

export type { Edition } from './generated/client';
export { Prisma } from './generated/client';
export type { ArticleKind, EditionState, Locale } from './generated/enums';

export type Database = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** A page asks several things at once. So many connections stay open while nobody asks anything. */
const alwaysOpen = 4;

/**
 * A new connection costs a page more than its queries: it has to be let in, and every statement is planned anew. So
 * connections rest for a minute before they are closed, a few are never, and the network between is kept awake; in
 * milliseconds.
 */
const resting = { idleTimeoutMillis: 60_000, keepAlive: true, keepAliveInitialDelayMillis: 30_000 };

/**
 * Statements get names, so that PostgreSQL parses and plans each once for a connection: a page costs it a quarter of
 * what it did. A pooler in between may hand the next statement to another server, so there they get none.
 */
export const openDatabase = (connectionString: string, poolSize: number, pooled = false): Database =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString,
        min: Math.min(alwaysOpen, poolSize),
        max: poolSize,
        connectionTimeoutMillis: 3_000,
        ...resting,
      },
      pooled ? {} : { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url') },
    ),
  });

/** The pool of this process: `DATABASE_URL` names the database, `DATABASE_POOL` (set by the server, unless somebody has) its share. */
export const db = (): Database =>
  one('database', () => {
    const { DATABASE_URL = '', DATABASE_DIRECT_URL = '', DATABASE_POOL = 10 } = process.env;
    return openDatabase(DATABASE_URL, Number(DATABASE_POOL), DATABASE_DIRECT_URL !== '');
  });
