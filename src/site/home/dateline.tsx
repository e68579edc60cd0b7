import { useTranslations } from 'next-intl';
import { Day } from '../day';

export function Dateline({ latest }: { latest: string | null }) {
  const t = useTranslations('site.home');
  return (
    <p className="dateline">
      <span>{t('edition')}</span>
      {latest && <span>{t.rich('latest', { time: () => <Day on={latest} /> })}</span>}
    </p>
  );
}
