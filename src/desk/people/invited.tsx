'use client';
import { useTranslations } from 'next-intl';
import type { FormState } from '../form-state';
import { HandOver } from '../hand-over';

/** What became of an invitation: a mail is on its way, or there is a link to hand over, shown this once. */
export function Invited({ invited: { name, email, link } }: { invited: NonNullable<FormState['invited']> }) {
  const t = useTranslations('desk.people');
  return (
    <HandOver title={t(link ? 'linkTitle' : 'mailedTitle')} value={link} copyWords={t('copy')}>
      {link ? t('link', { name }) : t('mailed', { email })}
    </HandOver>
  );
}
