import { randomUUID } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { recordDenied } from '@/newsroom/audit/record-read';
import type { Actor, Ctx, PersonActor } from '@/newsroom/context';
import { findSession } from '@/newsroom/people/sessions';
import { type Action, mayEver } from '@/newsroom/policy';
import { sessionCookie } from '@/platform/auth/cookie';

/** Who holds the session of this request: asked once for a page, whatever asks. */
export const findActor = cache(async (): Promise<PersonActor | null> => {
  const token = (await cookies()).get(sessionCookie())?.value;
  return token ? findSession(token, new Date()) : null;
});

/** The number of this request, under which the log has what happens in it (server/desk.ts). */
export const requestNumber = cache(async (): Promise<string> => (await headers()).get('x-request-id') ?? randomUUID());

/** What a command is told of a request. */
export const contextOf = async (actor: Actor): Promise<Ctx> => ({
  actor,
  now: new Date(),
  requestId: await requestNumber(),
  from: (await headers()).get('x-tongwen-client'),
});

/**
 * For pages: who is asking; a stranger is sent to sign in and comes back to `path`, and who has no use for the page is
 * told so. What the page reads and does is judged again where it is read and done.
 */
export async function demandActor(path: string, action: Action = 'desk.read'): Promise<PersonActor> {
  const actor = await demandPerson(path);
  if (actor.owes) redirect('/admin/profile');
  if (mayEver(actor, action)) return actor;
  await recordDenied(await contextOf(actor), action);
  forbidden();
}

/** For what is everybody's own. */
export const demandPerson = async (path: string): Promise<PersonActor> =>
  (await findActor()) ?? redirect(`/admin/sign-in?next=${encodeURIComponent(path)}`);
