import { db } from '@/platform/db/client';
import { env } from '@/platform/env';
import type { Ctx } from '../context';
import { createFirstAdministrator } from './commands/create-first-administrator';
import { makeOneTimeToken } from './one-time-tokens';
import { setUpSchema } from './schema';

export type FirstAdministrator =
  | { kind: 'exists' }
  | { kind: 'made'; email: string }
  /** A one-time link, shown to whoever starts the server. */
  | { kind: 'link'; path: string };

/** While the desk has nobody, it makes the administrator the environment names, or a link for making one. */
export async function prepareFirstAdministrator(ctx: Ctx): Promise<FirstAdministrator> {
  if ((await db().person.count()) > 0) return { kind: 'exists' };
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env();
  if (!email || !password)
    return { kind: 'link', path: `/admin/set-up/${await makeOneTimeToken(db(), ctx.now, 'setUp')}` };
  const person = setUpSchema.parse({ name: email.split('@')[0], email, password });
  await createFirstAdministrator(ctx, { token: null, ...person });
  return { kind: 'made', email };
}
