import { useTranslations } from 'next-intl';

/** Why a text ended; texts that ended before reasons were asked for have none. */
export function Reason({ reason }: { reason: string }) {
  const t = useTranslations('site.gone');
  return reason && <p>{t('reason', { reason })}</p>;
}
