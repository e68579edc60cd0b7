import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/newsroom/context';
import { currentPerson } from '@/platform/auth';

/** Who holds the session of this request: asked once for a page, whatever asks. */
export const person = cache(async () => currentPerson(await headers()));

export async function findActor(): Promise<(Actor & { kind: 'person' }) | null> {
  const found = await person();
  return found && { kind: 'person', id: found.id, name: found.name };
}

/** For pages: who is asking; a stranger is sent to sign in and comes back to `path`. */
export async function demandActor(path: string): Promise<Actor> {
  return (await findActor()) ?? redirect(`/admin/sign-in?next=${encodeURIComponent(path)}`);
}

/** Where to go after signing in: an address of the desk, or its first page. Nothing leads off this site. */
export function deskPath(next: unknown): string {
  return typeof next === 'string' && /^\/admin(\/[\w/.~%-]*)?(\?[\w=&%.~-]*)?$/.test(next) ? next : '/admin';
}
