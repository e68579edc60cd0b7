import { PrismaPg } from '@prisma/adapter-pg';
import { one } from '../one';
import { PrismaClient } from './generated/client';

export { Prisma } from './generated/client';
export type { EditionState, Locale } from './generated/enums';

export type Database = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

export const openDatabase = (connectionString: string, poolSize: number): Database =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, max: poolSize, connectionTimeoutMillis: 3_000 }) });

/** The pool of this process: `DATABASE_URL` names the database, `DATABASE_POOL` (set by the server) its share. */
export const db = (): Database =>
  one('database', () => openDatabase(process.env.DATABASE_URL ?? '', Number(process.env.DATABASE_POOL ?? 10)));
