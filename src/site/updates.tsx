import { useTranslations } from 'next-intl';
import type { Update } from '@/newsroom/editions/dto';
import { ToldList } from './told-list';

/** 更新说明: what has changed since the text first came before its readers, the latest first. */
export function Updates({ updates }: { updates: Update[] }) {
  const t = useTranslations('site.updates');
  if (updates.length === 0) return null;
  return (
    <section className="updates" aria-labelledby="updates">
      <h2 id="updates">{t('title')}</h2>
      <ToldList told={updates} />
    </section>
  );
}
