'use client';
import { useTranslations } from 'next-intl';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import { When } from './when';

type Entry = DeskLocalization['history'][number];

const shapes: Record<string, string> = {
  'edition.published': 'st published',
  'edition.withdrawn': 'st withdrawn',
  'edition.unpublished': 'st unpublished',
  'edition.consolidated': 'st consolidated',
};

/** Who did what to the article, the latest first. */
export function History({ entries }: { entries: Entry[] }) {
  const t = useTranslations('desk.history');
  return (
    <section>
      <h2>{t('title')}</h2>
      {entries.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <ol className="steps">
          {entries.map((entry) => (
            <Line key={`${entry.at} ${entry.event} ${entry.locale} ${entry.number}`} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ entry }: { entry: Entry }) {
  const t = useTranslations('desk.history');
  const tLanguage = useTranslations('desk.language');
  type Key = Parameters<typeof t.has>[0];
  const language = entry.locale ? tLanguage(entry.locale) : '';
  const known = t.has(entry.event as Key);
  const words = known ? t(entry.event as Key, { language, number: entry.number ?? '' } as never) : t('other');
  return (
    <li>
      <span className={shapes[entry.event] ?? 'st draft'} aria-hidden="true" />
      <span>
        {words} <span className="soft">{entry.by ?? t('system')}</span>
      </span>
      <span className="soft">
        <When at={entry.at} />
      </span>
    </li>
  );
}
