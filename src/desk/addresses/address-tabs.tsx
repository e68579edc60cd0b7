'use client';
import { useTranslations } from 'next-intl';

export const addressPaths = {
  list: '/admin/addresses',
  unknown: '/admin/addresses/unknown',
  import: '/admin/addresses/import',
} as const;

/** The three pages of the room. */
export function AddressTabs({ current }: { current?: keyof typeof addressPaths }) {
  const t = useTranslations('desk.addresses.tabs');
  return (
    <nav className="tabs" aria-label={t('label')}>
      {(Object.keys(addressPaths) as (keyof typeof addressPaths)[]).map((key) => (
        <a key={key} href={addressPaths[key]} aria-current={key === current ? 'page' : undefined}>
          {t(key)}
        </a>
      ))}
    </nav>
  );
}
