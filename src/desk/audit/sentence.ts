'use client';
import { useLocale, useTranslations } from 'next-intl';
import { isLocale, type Locale, otherLocale } from '@/i18n/locales';
import type { DeskEvent } from '@/newsroom/audit/dto';
import type { EventName } from '@/newsroom/audit/rules';

type Details = Record<string, unknown>;

/** Short names of events, for choosing one. An event of another version has its own name alone. */
export function useEventName(): (event: string) => string {
  const t = useTranslations('desk.audit.name');
  type Key = Parameters<typeof t.has>[0];
  return (event) => (t.has(event as Key) ? t(event as Key) : event);
}

export function useKindName(): (kind: string) => string {
  const t = useTranslations('desk.audit.kind');
  type Key = Parameters<typeof t.has>[0];
  return (kind) => (t.has(kind as Key) ? t(kind as Key) : kind);
}

/** What happened, in a sentence without its subject: that stands beside it. */
export function useSentence(): (event: DeskEvent) => string {
  const t = useTranslations('desk.audit');
  const words = useTranslations('desk.audit.event');
  const language = useTranslations('desk.language');
  const groups = useTranslations('desk.settings.groups');
  const own = useLocale();
  type Key = Parameters<typeof words.has>[0];
  type GroupKey = Parameters<typeof groups.has>[0];
  return ({ event, person, article, details }) => {
    if (!words.has(event as Key)) return event;
    const { locale, number, group, count, format, after, before } = details as Details;
    const groupName = `${group}.name`;
    return words(
      event as EventName,
      {
        person: person?.name || t('nobody'),
        title: (article && inOwn(own, article.title)) || t('untitled'),
        language: isLocale(String(locale)) ? language(locale as Locale) : '',
        number: String(number ?? ''),
        name: nameIn(own, after) || nameIn(own, before) || nameIn(own, details) || '',
        group: groups.has(groupName as GroupKey) ? groups(groupName as GroupKey) : String(group ?? ''),
        count: Number(count ?? details.added ?? 0),
        format: String(format ?? '').toUpperCase(),
      } as never,
    );
  };
}

const inOwn = (own: Locale, title: Record<Locale, string>): string => title[own] || title[otherLocale(own)];

/** What a thing is called in its details: a name, a title, else its address. */
function nameIn(own: Locale, value: unknown): string {
  if (!value || typeof value !== 'object') return '';
  const said = value as Record<string, unknown>;
  const both = own === 'en' ? ['En', 'Zh'] : ['Zh', 'En'];
  const keys = [
    ...both.map((end) => `name${end}`),
    ...both.map((end) => `title${end}`),
    'name',
    'from',
    'address',
    'slug',
  ];
  return String(keys.map((key) => said[key]).find((each) => typeof each === 'string' && each !== '') ?? '');
}
