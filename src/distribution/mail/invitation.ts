import { mailWords } from '@/i18n/mail';
import { dayInSiteZone } from '@/newsroom/dates';
import { type InvitationPayload, renewLink } from '@/newsroom/people/invitations';
import { siteOrigin } from '@/newsroom/settings/queries';
import { inBothLanguages } from './letter';
import type { Mail } from './transport';

/**
 * The mail that lets somebody in, with a link made for this very attempt: what was sent before opens no more.
 * @returns null where it is of no use any more: she is in already, or is not to be let in
 */
export async function invitationMail({ personId, locale }: InvitationPayload, now: Date): Promise<Mail | null> {
  const invited = await renewLink(personId, now);
  if (!invited) return null;
  const { name, email, link, until } = invited;
  const site = new URL(siteOrigin()).host;
  return inBothLanguages(mailWords(locale), email, (t) => ({
    subject: t('invitation.subject', { site }),
    parts: [
      t('invitation.greeting', { name }),
      t('invitation.text', { site }),
      link,
      t('invitation.until', { until: dayInSiteZone(until) }),
    ],
  }));
}
