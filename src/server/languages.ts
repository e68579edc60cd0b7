import { defaultLocale, isLocale, type Locale } from '@/i18n/locales';
import { localeCookie } from '@/i18n/paths';
import { hostCookie, isSecure } from '@/platform/auth/cookie';

type Headers = { cookie?: string; 'accept-language'?: string };

/** The language for a reader whose address names none: the one chosen before, else the one the browser asks for. */
export function chooseLocale(headers: Headers): Locale {
  return rememberedLocale(headers.cookie) ?? preferredLocale(headers['accept-language']) ?? defaultLocale;
}

const remembered = new RegExp(`(?:^|;\\s*)(?:__Host-)?${localeCookie}=([^;]*)`);

function rememberedLocale(cookie = ''): Locale | null {
  const [, locale] = remembered.exec(cookie) ?? [];
  return isLocale(locale) ? locale : null;
}

/** RFC 9110, 12.5.4: ranges with weights; the first of the greatest weight that we have. */
function preferredLocale(header = ''): Locale | null {
  const ranges = header
    .slice(0, 1_000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const found = ranges.map(({ language }) => language).find(isLocale);
  return found ?? null;
}

/** A year; readers who never chose have no cookie at all. */
export const rememberCookie = (locale: Locale): string =>
  `${hostCookie(localeCookie)}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${isSecure() ? '; Secure' : ''}`;
