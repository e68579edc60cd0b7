'use client';
import { useLocale, useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { Settings } from '@/newsroom/settings/schema';
import { AskOnce } from '../ask-once';
import { inDeskOrder } from '../words';

type Props = { banner: Settings['emergency']; onConfirm: () => void; onClose: () => void };

/** With the words that every reader will see, or will no longer see. */
export function EmergencyDialog({ banner, onConfirm, onClose }: Props) {
  const t = useTranslations('desk.settings.emergency');
  const order = inDeskOrder(useLocale());
  const ending = banner.on;
  return (
    <AskOnce
      title={t(ending ? 'endTitle' : 'setTitle')}
      confirm={t(ending ? 'endConfirm' : 'setConfirm')}
      cancel={t('cancel')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t(ending ? 'endText' : 'setText')}</p>
      {order.map((locale) =>
        banner.words[locale] ? (
          <blockquote key={locale} lang={langTag[locale]}>
            {banner.words[locale]}
          </blockquote>
        ) : null,
      )}
    </AskOnce>
  );
}
