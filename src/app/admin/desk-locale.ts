import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales';
import { languageCookie } from '@/platform/auth/cookie';
import { findActor } from './who';

/**
 * The language of the desk: what was chosen in this browser, else what the person says in the profile, else the first
 * of the browser's that the desk speaks.
 */
export const deskLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(languageCookie())?.value;
  if (isLocale(chosen)) return chosen;
  // The page that says that something is broken has a language too, also when it is the database.
  const actor = await findActor().catch(() => null);
  return actor?.deskLocale ?? preferred((await headers()).get('accept-language') ?? '');
});

function preferred(accept: string): Locale {
  const wanted = accept
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params.find((param) => param.trim().startsWith('q='))?.split('=')[1];
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const found = wanted.find(({ language }) => isLocale(language))?.language;
  return isLocale(found) ? found : defaultLocale;
}
