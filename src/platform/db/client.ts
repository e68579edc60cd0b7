import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { one } from '../one';
import { PrismaClient } from './generated/client';

export { Prisma } from './generated/client';
export type { ArticleKind, EditionState, Locale } from './generated/enums';

export type Database = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/**
 * Statements get names, so that PostgreSQL parses and plans each once for a connection: a page costs it a quarter of
 * what it did. A pooler in between may hand the next statement to another server, so there they get none.
 */
export const openDatabase = (connectionString: string, poolSize: number, pooled = false): Database =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max: poolSize, connectionTimeoutMillis: 3_000 },
      pooled ? {} : { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url') },
    ),
  });

/** The pool of this process: `DATABASE_URL` names the database, `DATABASE_POOL` (set by the server, unless somebody has) its share. */
export const db = (): Database =>
  one('database', () => {
    const { DATABASE_URL = '', DATABASE_DIRECT_URL = '', DATABASE_POOL = 10 } = process.env;
    return openDatabase(DATABASE_URL, Number(DATABASE_POOL), DATABASE_DIRECT_URL !== '');
  });
