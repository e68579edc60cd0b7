'use server';
import * as change from '@/newsroom/people/commands/change-person';
import * as enable from '@/newsroom/people/commands/enable-person';
import * as end from '@/newsroom/people/commands/end-sessions';
import * as invite from '@/newsroom/people/commands/invite-person';
import * as renew from '@/newsroom/people/commands/renew-invitation';
import * as suspend from '@/newsroom/people/commands/suspend-person';
import * as unlock from '@/newsroom/people/commands/unlock-person';
import { changePersonSchema, invitePersonSchema } from '@/newsroom/people/schema';
import { deskLocale } from '../desk-locale';
import { formAction } from '../form-action';
import { heldPersonInput, personInput, readRoles, rolesField } from '../people-input';

export const invitePerson = formAction({
  schema: invitePersonSchema,
  read: readRoles,
  field: rolesField,
  run: async (ctx, person) => {
    const { personId, link } = await invite.invitePerson(ctx, { ...person, locale: await deskLocale() });
    return { invited: { id: personId, name: person.name, email: person.email, link } };
  },
});

export const renewInvitation = formAction({
  schema: personInput,
  run: async (ctx, { personId }) => {
    const { name, email, link } = await renew.renewInvitation(ctx, { personId, locale: await deskLocale() });
    return { invited: { id: personId, name, email, link } };
  },
});

export const changePerson = formAction({
  schema: changePersonSchema.extend(heldPersonInput.shape),
  read: readRoles,
  field: rolesField,
  run: async (ctx, input) => ({ ...(await change.changePerson(ctx, input)), done: 'personSaved' }),
});

export const suspendPerson = formAction({
  schema: heldPersonInput,
  run: async (ctx, input) => ({ ...(await suspend.suspendPerson(ctx, input)), done: 'personSuspended' }),
});

export const enablePerson = formAction({
  schema: heldPersonInput,
  run: async (ctx, input) => ({ ...(await enable.enablePerson(ctx, input)), done: 'personEnabled' }),
});

export const endSessions = formAction({
  schema: personInput,
  run: async (ctx, input) => {
    await end.endSessions(ctx, input);
    return { done: 'sessionsEnded' };
  },
});

export const unlockPerson = formAction({
  schema: personInput,
  run: async (ctx, input) => {
    await unlock.unlockPerson(ctx, input);
    return { done: 'personUnlocked' };
  },
});
