import { cookies } from 'next/headers';
import type { SignedIn } from '@/newsroom/people/commands/sign-in';
import { lifetimes } from '@/newsroom/people/one-time-tokens';
import { sessionCookie, sessionCookieOptions, stepCookie } from '@/platform/auth/cookie';

/** Without an end of its own: the browser forgets it when it is closed, the database earlier. */
export async function keepSession(token: string): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie(), token, sessionCookieOptions());
  jar.set(stepCookie(), '', { ...sessionCookieOptions(), maxAge: 0 });
}

export async function forgetSession(): Promise<void> {
  (await cookies()).set(sessionCookie(), '', { ...sessionCookieOptions(), maxAge: 0 });
}

export const findStep = async (): Promise<string> => (await cookies()).get(stepCookie())?.value ?? '';

/** Keeps what the right password has opened. @returns where it goes on: to `next`, or to the second factor first */
export async function letIn({ session, step }: SignedIn, next: string): Promise<{ goTo: string }> {
  if (session !== undefined) {
    await keepSession(session);
    return { goTo: next };
  }
  const maxAge = lifetimes.secondFactor / 1_000;
  (await cookies()).set(stepCookie(), step, { ...sessionCookieOptions(), sameSite: 'strict', maxAge });
  return { goTo: `/admin/sign-in/code?next=${encodeURIComponent(next)}` };
}
