import { db } from '@/platform/db/client';
import { env, WrongSetting } from '@/platform/env';
import type { Ctx } from '../context';
import { Refused } from '../refused';
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
  const person = setUpSchema.safeParse({ name: email.split('@')[0], email, password });
  if (!person.success) throw unfit;
  await createFirstAdministrator(ctx, { token: null, ...person.data }).catch((error) => {
    throw error instanceof Refused && error.field === 'password' ? unfit : error;
  });
  return { kind: 'made', email };
}

const unfit = new WrongSetting(
  'The setting ADMIN_PASSWORD is too easily guessed: a common word, a pattern, the name of its person or of the site, or too simple for PASSWORD_PROFILE. Choose another and start again.',
);
