import { cookies } from 'next/headers';
import { sessionCookie, sessionCookieOptions } from '@/platform/auth/cookie';

/** Without an end of its own: the browser forgets it when it is closed, the database earlier. */
export async function keepSession(token: string): Promise<void> {
  (await cookies()).set(sessionCookie(), token, sessionCookieOptions());
}

export async function forgetSession(): Promise<void> {
  (await cookies()).set(sessionCookie(), '', { ...sessionCookieOptions(), maxAge: 0 });
}
