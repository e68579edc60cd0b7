import { db } from '@/platform/db/client';
import { env, WrongSetting } from '@/platform/env';
import type { Ctx } from '../context';
import { Refused } from '../refused';
import { createFirstAdministrator } from './commands/create-first-administrator';
import { hasAdministrator } from './lock-person';
import { makeOneTimeToken } from './one-time-tokens';
import { setUpSchema } from './schema';

export type FirstAdministrator =
  | { kind: 'exists' }
  | { kind: 'made'; email: string }
  /** A one-time link, shown to whoever starts the server. */
  | { kind: 'link'; path: string };

/** While nobody can open the desk to others, it makes the administrator the environment names, or a link for making one. */
export async function prepareFirstAdministrator(ctx: Ctx): Promise<FirstAdministrator> {
  if (await hasAdministrator(db())) return { kind: 'exists' };
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env();
  if (!email || !password)
    return { kind: 'link', path: `/admin/set-up/${await makeOneTimeToken(db(), ctx.now, 'setUp')}` };
  const person = setUpSchema.safeParse({ name: email.split('@')[0], email, password });
  if (!person.success) throw unfit;
  await createFirstAdministrator(ctx, { token: null, ...person.data }).catch((error) => {
    if (!(error instanceof Refused)) throw error;
    throw error.field === 'password' ? unfit : error.field === 'email' ? taken : error;
  });
  return { kind: 'made', email };
}

const unfit = new WrongSetting(
  'The setting ADMIN_PASSWORD is too easily guessed: a common word, a pattern, the name of its person or of the site, or too simple for PASSWORD_PROFILE. Choose another and start again.',
);

const taken = new WrongSetting(
  'The setting ADMIN_EMAIL names an account that is there already. Choose another address and start again.',
);
