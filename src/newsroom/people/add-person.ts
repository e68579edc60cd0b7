import { hashPassword } from '@/platform/auth';
import type { Tx } from '@/platform/db/client';
import type { Ctx } from '../context';
import type { SetUp } from './schema';

/** A person with a password, in the rows better-auth signs in by. The only way into them. */
export async function addPerson(tx: Tx, ctx: Ctx, { name, email, password }: SetUp) {
  const person = await tx.person.create({ data: { name, email, emailVerified: true, createdAt: ctx.now } });
  const account = { accountId: person.id, providerId: 'credential', userId: person.id };
  await tx.account.create({ data: { ...account, password: await hashPassword(password) } });
  return person;
}
