import { useTranslations } from 'next-intl';
import type { Ended } from '@/newsroom/editions/dto';
import { Day } from './day';

/** Above a text that can still be read and no longer holds: when and why. */
export function Withdrawn({ ended: { on, reason } }: { ended: Ended }) {
  const t = useTranslations('site.withdrawn');
  return (
    <aside className="withdrawn" aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t.rich('title', { time: () => <Day on={on} /> })}</h2>
      <p>{reason}</p>
    </aside>
  );
}
