import { db } from '@/platform/db/client';
import type { PersonActor } from '../context';
import { readSecurity } from '../settings/read-security';
import { readSettings } from '../settings/read-settings';
import { hasAdministrator } from './lock-person';
import { findOneTimeToken } from './one-time-tokens';
import { demandSelf } from './own';
import type { Profile } from './profile-dto';
import { offerOf } from './second-factor';
import { needsSecondFactor, within } from './sessions';

/** Whether this link may still make the first administrator. */
export async function setUpIsOpen(token: string, now: Date): Promise<boolean> {
  if (await hasAdministrator(db())) return false;
  return (await findOneTimeToken(db(), now, 'setUp', token)) !== null;
}

/** Whether this link may still be used to choose another password. */
export const resetIsOpen = async (token: string, now: Date): Promise<boolean> =>
  (await findOneTimeToken(db(), now, 'reset', token)) !== null;

/** The own account, whatever roles one holds. */
export async function findProfile(actor: PersonActor, now: Date): Promise<Profile> {
  const self = demandSelf(actor);
  const security = await readSecurity(db());
  const { grants, recoveryCodes, sessions, totpSecret, totpConfirmedAt, ...person } =
    await db().person.findUniqueOrThrow({
      where: { id: self.id },
      include: {
        grants: { select: { role: true } },
        recoveryCodes: { select: { id: true } },
        sessions: { where: within(now, security), orderBy: { seenAt: 'desc' } },
      },
    });
  const { identity } = await readSettings();
  const pending = totpSecret !== null && totpConfirmedAt === null;
  return {
    name: person.name,
    email: person.email,
    version: person.version,
    deskLocale: person.deskLocale,
    owes: actor.owes ?? null,
    passwordChangedAt: person.passwordChangedAt?.toISOString() ?? null,
    secondFactor: {
      on: totpConfirmedAt !== null,
      needed: needsSecondFactor({ grants }, security),
      codesLeft: recoveryCodes.length,
      offer: pending ? await offerOf({ ...person, totpSecret }, identity.name.en) : null,
    },
    sessions: sessions.map(({ id, createdAt, seenAt, from, userAgent }) => ({
      id,
      here: id === self.sessionId,
      openedAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      from,
      userAgent,
    })),
  };
}
