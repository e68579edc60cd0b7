import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { type Smtp, startSmtp } from '../../support/smtp';

const smtp: Smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
process.env.SITE_URL = 'https://news.example.org';

const { MailSender } = await import('@/distribution/mail/mail-sender');
const { mailServer } = await import('@/distribution/mail/mail-server');
const { requestReset, resetPassword } = await import('@/newsroom/people/commands/reset-password');
const { signIn } = await import('@/newsroom/people/commands/sign-in');
const { suspendPerson } = await import('@/newsroom/people/commands/suspend-person');
const { wholeSite } = await import('@/newsroom/people/roles');
const { db } = await import('@/platform/db/client');
const { person } = await import('../../support/newsroom');

const stranger = (): Ctx => ({ actor: { kind: 'system' }, now: new Date(), requestId: 'test' });
const sendAll = () => new MailSender(mailServer() as NonNullable<ReturnType<typeof mailServer>>).sendAll();

async function somebody() {
  const ctx = await person('Lu Yan', wholeSite('editor'));
  const id = ctx.actor.kind === 'person' ? ctx.actor.id : '';
  const { email } = await db().person.findUniqueOrThrow({ where: { id } });
  return { id, email };
}

afterAll(() => smtp.close());
beforeEach(() => {
  smtp.mails.length = 0;
});

it('whoever has lost a password gets one mail with a link that opens once, however often she asks', async () => {
  const { email } = await somebody();
  for (let time = 0; time < 3; time += 1) await requestReset(stranger(), { email });
  await sendAll();
  expect(smtp.mails.map(({ to }) => to)).toEqual([[email]]);
  const [mail] = smtp.mails;
  const [, token = ''] = /https:\/\/news\.example\.org\/admin\/reset\/([\w-]{43})/.exec(mail?.text ?? '') ?? [];
  expect(JSON.stringify(await db().outboxRow.findMany())).not.toContain(token);

  const another = 'quite another way in';
  await resetPassword(stranger(), { token, password: another });
  expect(await signIn(stranger(), { email, password: another, userAgent: null })).toHaveProperty('session');
});

it('nobody gets a mail who is unknown, or was suspended before it went out', async () => {
  const admin = await person('王兰');
  const { id, email } = await somebody();
  await requestReset(stranger(), { email: 'nobody@example.org' });
  await requestReset(stranger(), { email });
  await suspendPerson(admin, { personId: id, version: 1 });
  await sendAll();
  expect(smtp.mails).toEqual([]);
});
