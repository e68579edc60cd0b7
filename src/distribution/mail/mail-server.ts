import { env } from '@/platform/env';

/** Where mails are handed in; they come from `MAIL_FROM`, or from nobody in particular at the site. */
export type MailServer = { url: string; from: string };

/** null where none is set: links are then handed over by people. */
export function mailServer(): MailServer | null {
  const { SMTP_URL: url, MAIL_FROM, SITE_URL } = env();
  return url ? { url, from: MAIL_FROM ?? `noreply@${new URL(SITE_URL).hostname}` } : null;
}
