'use client';
import { useLocale, useTranslations } from 'next-intl';
import { isLocale, otherLocale, ownName } from '@/i18n/locales';
import type { DeskEvents } from '@/newsroom/audit/dto';
import { useChangeWords } from '../settings/change-words';

/** Says in words where in the details something stands, and what: settings in those of their forms. */
export function useDetailWords(event: string, names: DeskEvents['names']) {
  const t = useTranslations('desk.audit');
  const fields = useTranslations('desk.audit.field');
  const values = useTranslations('desk.audit.value');
  const own = useLocale();
  type FieldKey = Parameters<typeof fields.has>[0];
  type ValueKey = Parameters<typeof values.has>[0];
  const called = new Map(Object.entries(names).map(([id, name]) => [id, name[own] || name[otherLocale(own)]]));
  const settings = useChangeWords(called);

  function part(segment: string): string {
    if (/^\d+$/.test(segment)) return String(Number(segment) + 1);
    if (isLocale(segment)) return ownName[segment];
    return fields.has(segment as FieldKey) ? fields(segment as FieldKey) : segment;
  }
  function said(value: string): string {
    if (value === '') return t('nothing');
    if (isLocale(value)) return ownName[value];
    return values.has(value as ValueKey) ? values(value as ValueKey) : settings.said(value);
  }
  const place = (path: string[]) => path.map(part).join(' · ');
  return { place: event === 'settings.changed' ? settings.place : place, said };
}
