import { useTranslations } from 'next-intl';
import type { Home } from '@/newsroom/editions/dto';
import { Day } from '../day';

export function Dateline({ home }: { home: Home }) {
  const t = useTranslations('site.home');
  const days = [home.lead, ...home.seconds, ...home.columns.flatMap(({ items }) => items)].map(
    (item) => item?.issuedOn,
  );
  const latest = days.reduce((a = '', b = '') => (b > a ? b : a));
  return (
    <p className="dateline">
      <span>{t('edition')}</span>
      {latest && <span>{t.rich('latest', { time: () => <Day on={latest} /> })}</span>}
    </p>
  );
}
