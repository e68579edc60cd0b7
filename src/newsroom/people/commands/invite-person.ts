import type { Locale } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { addPerson } from '../add-person';
import { demandPlaces } from '../demand-places';
import { invite } from '../invitations';
import type { Held } from '../roles';

export type InvitePerson = { name: string; email: string; roles: Held[]; locale: Locale };

/** Somebody new, with roles from the start and no password yet. */
export const invitePerson = command(async (tx, ctx, { locale, ...person }: InvitePerson) => {
  authorise(ctx.actor, 'person.change');
  const taken = await tx.person.findUnique({ where: { email: person.email }, select: { id: true } });
  demand(taken === null, 'email.taken', { field: 'email' });
  await demandPlaces(tx, person.roles);
  const { id } = await addPerson(tx, ctx, { ...person, password: null });
  const { link } = await invite(tx, ctx, { personId: id, locale });
  const details = { after: person, byMail: link === null };
  await recordEvent(tx, ctx, { event: 'person.invited', personId: id, details });
  return { personId: id, link };
});
