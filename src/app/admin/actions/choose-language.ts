'use server';
import { cookies } from 'next/headers';
import { isLocale } from '@/i18n/locales';
import { languageCookie, sessionCookieOptions } from '@/platform/auth/cookie';

const year = 365 * 24 * 60 * 60;

/** Needs no session: the door has a language too. The page is drawn again around whatever is being typed on it. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const locale = form instanceof FormData && form.get('locale');
  if (!isLocale(locale)) return;
  (await cookies()).set(languageCookie(), locale, { ...sessionCookieOptions(), maxAge: year });
}
