import { afterAll, beforeAll, inject } from 'vitest';
import { Rows } from './rows';

/** What asks the database of the site is loaded once it is known where that is. */
process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const { makeWorld } = await import('./desk-world');
const { db } = await import('@/platform/db/client');
export const { forms } = await import('./desk-forms');

type Planted = { world: Awaited<ReturnType<typeof makeWorld>>; rows: Rows };

/** The people and texts of desk-world.ts, and the rows of the database, for as long as the tests of a file run. */
export function plant(): Planted {
  const planted = {} as Planted;
  beforeAll(async () => {
    planted.world = await makeWorld();
    planted.rows = await Rows.open(inject('databaseUrl'));
  });
  afterAll(async () => {
    await planted.world.restore();
    await planted.rows.close();
    await db().$disconnect();
  });
  return planted;
}
