import { randomBytes } from 'node:crypto';
import { db } from '../db/client';
import { env } from '../env';
import { one } from '../one';

/** What sessions and previews are signed with: `AUTH_SECRET`, else 32 random bytes made once and kept in the database. */
export const secret = (): Promise<string> =>
  one('secret', () => (env().AUTH_SECRET ? Promise.resolve(env().AUTH_SECRET as string) : kept()));

async function kept(): Promise<string> {
  const name = 'auth';
  // Of several processes that start at once, the first one's bytes stay and the others read them.
  await db().secret.createMany({
    data: [{ name, value: randomBytes(32).toString('base64url') }],
    skipDuplicates: true,
  });
  return (await db().secret.findUniqueOrThrow({ where: { name } })).value;
}
