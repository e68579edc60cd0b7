import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { db } from '../db/client';
import { env } from '../env';
import { one } from '../one';
import { secret } from './secret';

export { hashPassword } from 'better-auth/crypto';

/**
 * better-auth keeps sessions and checks passwords; its own HTTP endpoints are not mounted. People are made by commands
 * of the newsroom: `disableSignUp` holds even where somebody mounts the endpoints later.
 */
const auth = () => one('auth', make);

async function make() {
  const secure = env().SITE_URL.startsWith('https:');
  return betterAuth({
    secret: await secret(),
    baseURL: env().SITE_URL,
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { modelName: 'person' },
    session: { expiresIn: 12 * 60 * 60, updateAge: 15 * 60 },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type CurrentPerson = { id: string; name: string; email: string };

/** Opens a session. Answers its `Set-Cookie` values, or null for a wrong e-mail or password. */
export async function signIn({ email, password, headers }: { email: string; password: string; headers: Headers }) {
  const { api } = await auth();
  const response = await api.signInEmail({ body: { email, password }, headers, asResponse: true });
  if (response.status >= 500) throw new Error(`signing in failed with ${response.status}`);
  return response.ok ? { cookies: response.headers.getSetCookie() } : null;
}

/** Ends the session in the database and answers the `Set-Cookie` values that clear it. */
export async function signOut(headers: Headers) {
  const { api } = await auth();
  const response = await api.signOut({ headers, asResponse: true });
  return { cookies: response.headers.getSetCookie() };
}

/** Who holds the session of a request, as the database says now. */
export async function currentPerson(headers: Headers): Promise<CurrentPerson | null> {
  const { api } = await auth();
  const found = await api.getSession({ headers });
  return found && { id: found.user.id, name: found.user.name, email: found.user.email };
}

/** better-auth's endpoints as a stranger would call them; only tests do. */
export const authHandler = async (request: Request): Promise<Response> => (await auth()).handler(request);
