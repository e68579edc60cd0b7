import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { type Smtp, startSmtp } from '../../support/smtp';

const smtp: Smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
process.env.MAIL_FROM = 'Newsroom <news@example.org>';
process.env.SITE_URL = 'https://news.example.org';

const { MailSender } = await import('@/distribution/mail/mail-sender');
const { pruneOutbox, takeRow } = await import('@/distribution/mail/outbox');
const { mailServer } = await import('@/distribution/mail/mail-server');
const { acceptInvitation } = await import('@/newsroom/people/commands/accept-invitation');
const { invitePerson } = await import('@/newsroom/people/commands/invite-person');
const { renewInvitation } = await import('@/newsroom/people/commands/renew-invitation');
const { suspendPerson } = await import('@/newsroom/people/commands/suspend-person');
const { findPersonForDesk } = await import('@/newsroom/people/desk-queries');
const { findInvited } = await import('@/newsroom/people/invitations');
const { wholeSite } = await import('@/newsroom/people/roles');
const { db } = await import('@/platform/db/client');
const { password, person, refusal } = await import('../../support/newsroom');

let admin: Ctx;
beforeAll(async () => {
  admin = await person('王兰');
});
afterAll(() => smtp.close());
beforeEach(async () => {
  smtp.mood('takes');
  smtp.mails.length = 0;
  await db().outboxRow.deleteMany();
});

const stranger: Ctx = { actor: { kind: 'system' }, now: new Date(), requestId: 'test' };
const sender = () => new MailSender(mailServer() as NonNullable<ReturnType<typeof mailServer>>);
const minutes = (count: number) => () => new Date(Date.now() + count * 60_000);
let made = 0;
const invite = async (locale: 'en' | 'zh' = 'en') => {
  made += 1;
  const given = { name: '鲁迅', email: `lu-${made}@example.org`, roles: wholeSite('editor'), locale };
  return { ...given, ...(await invitePerson({ ...admin, now: new Date() }, given)) };
};
const linkIn = (text = '') => /https:\/\/news\.example\.org\/admin\/invitation\/([\w-]{43})/.exec(text)?.[1] ?? '';
const mailOf = async (personId: string) =>
  (await findPersonForDesk({ ...admin, now: new Date() }, personId))?.invitation?.mail;

describe('the mail of an invitation', () => {
  it('is sent once, by whichever of several is first, with a link that nothing else has seen', async () => {
    const { personId, email, link } = await invite('zh');
    expect(link).toBeNull();
    expect(await db().oneTimeToken.count({ where: { personId } })).toBe(0);
    expect(await mailOf(personId)).toMatchObject({ state: 'waiting', error: null });

    await Promise.all([sender().sendAll(), sender().sendAll(), sender().sendAll()]);
    expect(smtp.mails).toHaveLength(1);
    const [mail] = smtp.mails;
    expect(mail).toMatchObject({ from: 'news@example.org', to: [email] });
    expect(mail?.subject).toMatch(/^您在 news\.example\.org 编辑部的账号 · Your account/);
    expect(mail?.text).toMatch(/鲁迅，您好！[\s\S]*Dear 鲁迅,/);
    expect(await mailOf(personId)).toMatchObject({ state: 'sent', error: null });

    const token = linkIn(mail?.text);
    const kept = [
      await db().outboxRow.findMany(),
      await db().oneTimeToken.findMany(),
      await db().auditEvent.findMany(),
    ];
    const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
    expect(JSON.stringify(kept, asText)).not.toContain(token);
    expect(await acceptInvitation(stranger, { token, password })).toEqual({ email });
  });

  it('is forgotten thirty days after it was sent or given up, and while it waits it stays', async () => {
    const day = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000);
    const [sent, failed, waiting] = [await invite(), await invite(), await invite()];
    const rowOf = ({ personId }: { personId: string }) => ({ payload: { path: ['personId'], equals: personId } });
    await db().outboxRow.updateMany({ where: rowOf(sent), data: { nextAt: null, doneAt: day(0) } });
    await db().outboxRow.updateMany({ where: rowOf(failed), data: { nextAt: null, error: 'no such mailbox' } });
    await db().outboxRow.updateMany({ where: rowOf(waiting), data: { nextAt: day(60) } });
    const left = async () =>
      (await Promise.all([sent, failed, waiting].map((one) => mailOf(one.personId)))).map((mail) => mail?.state);
    await pruneOutbox(day(29.9));
    expect(await left()).toEqual(['sent', 'failed', 'waiting']);
    await sender().sendAll(() => day(30.1));
    expect(await left()).toEqual([undefined, undefined, 'waiting']);
  });

  it('begins in the language of whoever invites', async () => {
    await invite('en');
    await sender().sendAll();
    expect(smtp.mails[0]?.subject).toMatch(/^Your account/);
    expect(smtp.mails[0]?.text).toMatch(/^Dear 鲁迅,[\s\S]*鲁迅，您好！/);
  });

  it('that an address refuses is given up, and the desk is told what the server said', async () => {
    const { personId } = await invite();
    smtp.mood('refuses');
    await sender().sendAll();
    expect(await mailOf(personId)).toMatchObject({
      state: 'failed',
      error: expect.stringMatching(/550 No such mailbox/),
    });
    smtp.mood('takes');
    await sender().sendAll(minutes(60 * 24 * 3));
    expect(smtp.mails).toEqual([]);

    await renewInvitation({ ...admin, now: new Date() }, { personId, locale: 'en' });
    await sender().sendAll();
    expect(await findInvited(linkIn(smtp.mails[0]?.text), new Date())).not.toBeNull();
  });

  it('that a server has no time for is sent later, with another link', async () => {
    const { personId } = await invite();
    smtp.mood('busy');
    await sender().sendAll();
    expect(await mailOf(personId)).toMatchObject({ state: 'waiting', error: expect.stringMatching(/451/) });
    smtp.mood('takes');
    await sender().sendAll();
    expect(smtp.mails).toEqual([]);
    await sender().sendAll(minutes(1.5));
    expect(smtp.mails).toHaveLength(1);
    expect(await db().oneTimeToken.count({ where: { personId } })).toBe(1);
  });

  it('does not wait for a server that says nothing, and holds no transaction meanwhile', async () => {
    const { personId } = await invite();
    smtp.mood('silent');
    const before = smtp.visits();
    const patience = { greeting: 1_500, silence: 1_500, whole: 3_000 };
    const sending = new MailSender({ url: smtp.url, from: 'news@example.org' }, patience).sendAll();
    await expect.poll(smtp.visits).toBe(before + 1);
    const held = await db().$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'`;
    expect(held).toEqual([]);
    await sending;
    expect(await mailOf(personId)).toMatchObject({ state: 'waiting', error: expect.stringMatching(/Greeting|time/i) });
  });

  it('whose sender died is taken up again when its time is over', async () => {
    await invite();
    expect(await takeRow(new Date())).toMatchObject({ attempts: 1 });
    await sender().sendAll();
    expect(smtp.mails).toEqual([]);
    await sender().sendAll(minutes(3));
    expect(smtp.mails).toHaveLength(1);
  });

  it('is not sent to somebody who has been suspended since, and the row is withdrawn', async () => {
    const { personId } = await invite();
    await suspendPerson(admin, { personId, version: 1 });
    expect(await db().outboxRow.count()).toBe(0);
    await db().outboxRow.create({
      data: { kind: 'mail.invitation', payload: { personId, locale: 'en' }, nextAt: new Date(0) },
    });
    await sender().sendAll();
    expect(smtp.mails).toEqual([]);
    expect(await db().oneTimeToken.count({ where: { personId } })).toBe(0);
  });

  it('leaves nothing waiting where the invitation itself is refused', async () => {
    const { email } = await invite();
    await db().outboxRow.deleteMany();
    const again = { name: 'Twice', email, roles: wholeSite('editor'), locale: 'en' as const };
    expect(await refusal(invitePerson(admin, again))).toBe('email.taken');
    expect(await db().outboxRow.count()).toBe(0);
  });
});
