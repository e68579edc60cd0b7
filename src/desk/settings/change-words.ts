'use client';
import { useTimeZone, useTranslations } from 'next-intl';
import { isLocale, ownName } from '@/i18n/locales';
import { localMinute } from '@/newsroom/zone-rules';

/** Says in the words of the forms where in a group something changed, and what it was and is. */
export function useChangeWords(names: ReadonlyMap<string, string>) {
  const t = useTranslations('desk.settings');
  const roles = useTranslations('desk.people.role');
  const zone = useTimeZone() ?? 'UTC';
  type Key = Parameters<typeof t.has>[0];
  type RoleKey = Parameters<typeof roles.has>[0];
  const known = (key: string) => (t.has(key as Key) ? t(key as Key) : null);

  function part(segment: string): string {
    if (/^\d+$/.test(segment)) return String(Number(segment) + 1);
    if (isLocale(segment)) return ownName[segment];
    return names.get(segment) ?? known(`field.${segment}`) ?? known(`part.${segment}`) ?? segment;
  }
  function said(value: string): string {
    if (value === '') return t('nothing');
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return localMinute(value, zone).replace('T', ' ');
    const kinds = ['said', 'block', 'entry', 'layout', 'accent', 'service'];
    const word = names.get(value) ?? kinds.map((kind) => known(`${kind}.${value}`)).find(Boolean);
    return word ?? (roles.has(value as RoleKey) ? roles(value as RoleKey) : value);
  }
  return { place: (path: string[]) => path.map(part).join(' · '), said };
}
