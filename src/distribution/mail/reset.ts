import { mailWords } from '@/i18n/mail';
import { minuteInSiteZone } from '@/newsroom/dates';
import { renewResetLink } from '@/newsroom/people/mail';
import { siteOrigin } from '@/newsroom/settings/queries';
import { inBothLanguages } from './letter';
import type { Mail } from './transport';

/** The mail by which somebody chooses another password; null where it is of no use any more. */
export async function resetMail({ personId }: { personId: string }, now: Date): Promise<Mail | null> {
  const letter = await renewResetLink(personId, now);
  if (!letter) return null;
  const { name, email, locale, link, until } = letter;
  const site = new URL(siteOrigin()).host;
  return inBothLanguages(mailWords(locale), email, (t) => ({
    subject: t('reset.subject', { site }),
    parts: [
      t('reset.greeting', { name }),
      t('reset.text', { site }),
      link,
      t('reset.until', { until: minuteInSiteZone(until) }),
    ],
  }));
}
