import { env } from '../env';

/**
 * The cookie that holds a session. Over https names begin with `__Host-`: browsers then take it from this very host
 * alone, with Secure and for the whole site (RFC 6265bis, 4.1.3).
 */
export const sessionCookie = () => hostCookie('tongwen');

/** Holds the step between the password and the second factor; as short-lived as that. */
export const stepCookie = () => `${sessionCookie()}-step`;

/** The language somebody has chosen for the desk in this browser. */
export const languageCookie = () => `${sessionCookie()}-language`;

/** Lax: a link from a mail to the desk finds its reader signed in; a form of another site does not post with it. */
export const sessionCookieOptions = () => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isSecure(),
});

export const hostCookie = (name: string): string => (isSecure() ? `__Host-${name}` : name);

/** Whether readers and editors come by https. */
export const isSecure = (): boolean => env().SITE_URL.startsWith('https:');
