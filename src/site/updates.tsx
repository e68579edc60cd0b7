import { useTranslations } from 'next-intl';
import type { Update } from '@/newsroom/editions/dto';
import { Day } from './day';

/** 更新说明: what has changed since the text first came before its readers, the latest first. */
export function Updates({ updates }: { updates: Update[] }) {
  const t = useTranslations('site.updates');
  if (updates.length === 0) return null;
  return (
    <section className="updates" aria-labelledby="updates">
      <h2 id="updates">{t('title')}</h2>
      <ol>
        {updates.map(({ on, words }) => (
          <li key={`${on} ${words}`}>
            <Day on={on} /> {words}
          </li>
        ))}
      </ol>
    </section>
  );
}
