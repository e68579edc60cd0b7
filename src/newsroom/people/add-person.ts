import { hashPassword } from '@/platform/auth/password';
import type { Tx } from '@/platform/db/client';
import { type Ctx, personId } from '../context';
import { demandGoodPassword } from './choose-password';
import type { Held } from './roles';
import type { SetUp } from './schema';

type AddPerson = Omit<SetUp, 'password'> & {
  /** null for somebody who has yet to choose one. */
  password: string | null;
  roles: Held[];
};

/** Somebody at the desk, with the roles that she holds. The only way into these rows. */
export async function addPerson(tx: Tx, ctx: Ctx, { name, email, password, roles }: AddPerson) {
  const { now } = ctx;
  if (password !== null) await demandGoodPassword(tx, password, { name, email });
  const secret = password === null ? {} : { passwordHash: await hashPassword(password), passwordChangedAt: now };
  const person = await tx.person.create({ data: { name, email, createdAt: now, ...secret } });
  await grantRoles(tx, ctx, person.id, roles);
  return person;
}

/** Roles in place of those held before. */
export async function grantRoles(tx: Tx, { actor, now }: Ctx, toPerson: string, roles: Held[]): Promise<void> {
  await tx.grant.deleteMany({ where: { personId: toPerson } });
  await tx.grant.createMany({
    data: roles.map((held) => ({ ...held, personId: toPerson, grantedAt: now, grantedById: personId(actor) })),
  });
}
