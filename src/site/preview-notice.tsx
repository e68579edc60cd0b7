import { useTranslations } from 'next-intl';
import type { BannerDto } from '@/newsroom/settings/dto';

type Props = {
  /** Of the edition that is previewed; left out where settings are. */
  number?: string;
  banners?: BannerDto[];
};

export function PreviewNotice({ number, banners = [] }: Props) {
  const t = useTranslations('site.preview');
  return (
    <div className="notice" role="note">
      <p>{number === undefined ? t('settings') : t('notice', { number })}</p>
      {banners.map((banner) => (
        <Standing key={banner.kind} banner={banner} />
      ))}
    </div>
  );
}

/** A drafted banner stands above the page whether readers would see it or not. */
function Standing({ banner: { kind, standing, startsAt } }: { banner: BannerDto }) {
  const t = useTranslations('site');
  if (standing === 'shown') return null;
  return <p>{t(`preview.${standing}`, { banner: t(`banner.${kind}`), time: startsAt ?? '' })}</p>;
}
