import type { Database, Tx } from '@/platform/db/client';
import { demand, Refused } from '../refused';

/** Any number will do, so long as it is used for nothing else. */
const administratorsLock = 7_015_004;

const grants = { select: { role: true, channelId: true, departmentId: true, locale: true } } as const;

/** Somebody as she stood before, of the version the form has seen. From here on it is changed by nobody else. */
export async function lockPerson(tx: Tx, personId: string, version: number) {
  const { count } = await tx.person.updateMany({
    where: { id: personId, version },
    data: { version: { increment: 1 } },
  });
  const person = await findPerson(tx, personId);
  if (count === 0) throw new Refused('people.changedByAnother', { version: person.version });
  return person;
}

/** @throws Refused `people.missing` */
export async function findPerson(tx: Tx, personId: string) {
  const person = await tx.person.findUnique({ where: { id: personId }, include: { grants } });
  demand(person !== null, 'people.missing');
  return person;
}

/** Whoever could take the last administrator away waits here for others who could: the second one sees what the first did. */
export const lockAdministrators = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${administratorsLock})`;

/**
 * Somebody must be left who can let others in again.
 * @throws Refused `people.lastAdministrator`
 */
export async function demandAdministrator(tx: Tx, field: string): Promise<void> {
  demand(await hasAdministrator(tx), 'people.lastAdministrator', { field });
}

/** Who was only invited, or made at the server for a script, does not count. */
export const hasAdministrator = async (from: Database | Tx): Promise<boolean> =>
  (await from.person.count({
    where: { suspendedAt: null, passwordHash: { not: null }, grants: { some: { role: 'administrator' } } },
  })) > 0;
