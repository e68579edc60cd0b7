import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { grantRoles } from '../add-person';
import { demandPlaces } from '../demand-places';
import { demandAdministrator, lockAdministrators, lockPerson } from '../lock-person';
import type { Held } from '../roles';
import { sameRoles } from '../rules';
import { endSessions } from '../sessions';

export type ChangePerson = { personId: string; version: number; name: string; roles: Held[] };

/** Name and roles. Where the roles change, all that is open ends: nobody goes on with what she held before. */
export const changePerson = command(async (tx, ctx, { personId, version, name, roles }: ChangePerson) => {
  authorise(ctx.actor, 'person.change');
  await lockAdministrators(tx);
  const before = await lockPerson(tx, personId, version);
  await demandPlaces(tx, roles);
  await tx.person.update({ where: { id: personId }, data: { name } });
  const details = { before: { name: before.name, roles: before.grants }, after: { name, roles } };
  if (sameRoles(before.grants, roles)) {
    await recordEvent(tx, ctx, { event: 'person.changed', personId, details });
    return { version: version + 1 };
  }
  await grantRoles(tx, ctx, personId, roles);
  await demandAdministrator(tx, 'roles');
  const sessionsEnded = await endSessions(tx, personId);
  await recordEvent(tx, ctx, { event: 'person.rolesChanged', personId, details: { ...details, sessionsEnded } });
  return { version: version + 1 };
});
