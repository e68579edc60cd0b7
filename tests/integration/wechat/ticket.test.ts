import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../support/start-site';
import { startWechat, type Trouble, type Wechat, wechatAppId, wechatSecret } from '../../support/wechat';

let wechat: Wechat;
beforeAll(async () => {
  wechat = await startWechat();
});
afterAll(() => wechat.close());

const { currentTicket } = await import('@/distribution/wechat/ticket');
const { db } = await import('@/platform/db/client');

const account = (more: object = {}) => ({ appId: wechatAppId, secret: wechatSecret, api: wechat.url, ...more });
const row = () => db().wechatCredential.findUniqueOrThrow({ where: { appId: wechatAppId } });
const set = (data: object) => db().wechatCredential.updateMany({ where: { appId: wechatAppId }, data });
const called = () => wechat.calls.map(({ path, fresh }) => (fresh ? `${path} by force` : path));
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** As after the rest that follows every answer. */
const rested = () => set({ closedUntil: new Date(0) });

const failure = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'did not fail',
    ({ failure: kind, code, detail }) => ({ failure: kind, code, detail }),
  );

beforeEach(async () => {
  wechat.reset();
  await db().wechatCredential.deleteMany();
});

describe('the ticket', () => {
  it('is asked for once, however many ask at once, and kept for all', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => currentTicket(account())));
    expect(new Set(all)).toEqual(new Set(wechat.tickets));
    expect(await currentTicket(account())).toBe(all[0]);
    expect(called()).toEqual(['token', 'ticket']);
  });

  it('is renewed before its end by one, while all go on with the old one', async () => {
    const old = await currentTicket(account());
    await set({ ticketUntil: inMinutes(4), tokenUntil: inMinutes(4), closedUntil: new Date(0) });
    const all = await Promise.all(Array.from({ length: 20 }, () => currentTicket(account())));
    expect(new Set(all)).toEqual(new Set([old]));
    await expect.poll(async () => (await row()).ticket, { timeout: 5_000 }).not.toBe(old);
    expect((await row()).ticket).toBe(wechat.tickets[1]);
    expect(called()).toEqual(['token', 'ticket', 'token', 'ticket']);
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
  });

  it('is renewed with the token that is there while that one holds', async () => {
    await currentTicket(account());
    await set({ ticketUntil: inMinutes(-1), closedUntil: new Date(0) });
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
    expect(called()).toEqual(['token', 'ticket', 'ticket']);
  });

  it('goes on with the old one while WeChat is in trouble', async () => {
    const old = await currentTicket(account());
    await set({ ticketUntil: inMinutes(4), tokenUntil: inMinutes(4), closedUntil: new Date(0) });
    wechat.trouble('token', 'busy', true);
    expect(await currentTicket(account())).toBe(old);
    await expect.poll(async () => (await row()).failure, { timeout: 5_000 }).toBe('busy');
    expect(await currentTicket(account())).toBe(old);
  });

  it('is fetched by another when the one who was asking has died', async () => {
    await currentTicket(account());
    await set({
      ticket: null,
      askedBy: '00000000-0000-7000-8000-000000000000',
      closedUntil: new Date(Date.now() + 400),
    });
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
  });
});

describe('what is lent for a short time', () => {
  it('is good for as long as WeChat says', async () => {
    wechat.lendFor(600);
    const ticket = await currentTicket(account());
    const { ticketUntil, tokenUntil } = await row();
    for (const until of [ticketUntil, tokenUntil]) {
      expect(Number(until)).toBeLessThanOrEqual(Number(inMinutes(10)));
      expect(Number(until)).toBeGreaterThan(Number(inMinutes(9)));
    }
    expect(await currentTicket(account())).toBe(ticket);
    expect(called()).toEqual(['token', 'ticket']);
  });

  it('and given once more within its last minutes is followed by the next without a gap', async () => {
    const old = await currentTicket(account());
    await set({ ticketUntil: inMinutes(4), closedUntil: new Date(0) });
    wechat.sameTicket(1);
    expect(await currentTicket(account())).toBe(old);
    await expect.poll(async () => Number((await row()).ticketUntil)).toBeLessThan(Number(inMinutes(1)));
    const { ticketUntil, closedUntil } = await row();
    expect(Number(closedUntil)).toBeLessThanOrEqual(Number(ticketUntil));
    // None of the readers who go on asking meanwhile is sent away.
    const ask = () => currentTicket(account()).catch(String);
    let heard = await ask();
    while (heard === old) heard = await ask();
    expect(heard).toBe(wechat.tickets[1]);
  });

  it('never makes a reader hear of trouble that is over', async () => {
    wechat.trouble('token', 'ip');
    expect(await failure(currentTicket(account()))).toMatchObject({ failure: 'ip' });
    await rested();
    await currentTicket(account());
    await set({ ticketUntil: inMinutes(-1), closedUntil: new Date(Date.now() + 300) });
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
  });
});

describe('a token that WeChat takes no more', () => {
  it('because it has ended (42001) is renewed once', async () => {
    await currentTicket(account());
    wechat.endTokens();
    await set({ ticket: null, closedUntil: new Date(0) });
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
    expect(called().slice(2)).toEqual(['ticket', 'token', 'ticket']);
  });

  it('though WeChat still gives it (40001) is renewed by force', async () => {
    await currentTicket(account());
    wechat.spoilToken();
    await set({ ticket: null, closedUntil: new Date(0) });
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
    expect(called().slice(2)).toEqual(['ticket', 'token', 'token by force', 'ticket']);
  });

  it('because it never was one (40014) is renewed once', async () => {
    await currentTicket(account());
    await set({ token: 'not one of WeChat’s', ticket: null, closedUntil: new Date(0) });
    wechat.trouble('ticket', 'invalidToken');
    expect(await currentTicket(account())).toBe(wechat.tickets[1]);
    expect(called().slice(2)).toEqual(['ticket', 'token', 'ticket']);
  });

  it('nor one given by force is not asked for by force again for more than an hour', async () => {
    wechat.trouble('ticket', 'notLatest', true);
    expect(await failure(currentTicket(account()))).toMatchObject({ failure: 'token', code: 40001 });
    expect(called()).toEqual(['token', 'ticket', 'token', 'token by force', 'ticket']);

    await rested();
    expect(await failure(currentTicket(account()))).toMatchObject({ failure: 'token', code: 40001 });
    expect(called().slice(5)).toEqual(['token', 'ticket', 'token']);

    await set({ forcedAt: inMinutes(-80), closedUntil: new Date(0) });
    wechat.trouble('ticket', null);
    wechat.spoilToken();
    expect(await currentTicket(account())).toBe(wechat.tickets[0]);
    expect(called().slice(8)).toEqual(['token', 'ticket', 'token', 'token by force', 'ticket']);
  });
});

describe('what goes wrong is named', () => {
  it.each<[Trouble, object]>([
    ['busy', { failure: 'busy', code: -1, detail: 'system error' }],
    ['ip', { failure: 'ip', code: 40164, detail: '203.0.113.7' }],
    [
      'minute',
      { failure: 'busy', code: 45011, detail: 'api minute-quota reach limit, must slower, retry next minute' },
    ],
    ['notLatest', { failure: 'secret', code: 40001, detail: expect.stringContaining('invalid credential') }],
    ['confirm', { failure: 'confirm', code: 89503, detail: 'not confirm by administrator' }],
    ['deniedHour', { failure: 'deniedHour', code: 89507, detail: 'refused by administrator once' }],
    ['deniedDay', { failure: 'deniedDay', code: 89506, detail: 'refused by administrator twice' }],
    ['quota', { failure: 'quota', code: 45009, detail: 'reach max api daily quota limit' }],
    ['html', { failure: 'broken', code: null, detail: 'no JSON' }],
    ['error500', { failure: 'broken', code: null, detail: 'HTTP 500' }],
    ['endless', { failure: 'broken', code: null, detail: 'more than 16384 bytes' }],
    ['slow', { failure: 'slow', code: null, detail: '' }],
    ['closed', { failure: 'unreachable', code: null, detail: 'UND_ERR_SOCKET' }],
  ])('%s', async (trouble, named) => {
    wechat.trouble('token', trouble);
    expect(await failure(currentTicket(account()))).toEqual(named);
    expect(await row()).toMatchObject({ failure: (named as { failure: string }).failure, succeededAt: null });
  });

  it.each<[Trouble, number]>([
    ['busy', 10],
    ['minute', 60],
    ['ip', 60],
  ])('%s: WeChat is left alone for %i seconds', async (trouble, seconds) => {
    wechat.trouble('token', trouble);
    await failure(currentTicket(account()));
    const { failedAt, closedUntil } = await row();
    expect(Math.round((Number(closedUntil) - Number(failedAt)) / 1000)).toBe(seconds);
  });

  it('a right that the account does not have', async () => {
    wechat.trouble('ticket', 'forbidden');
    expect(await failure(currentTicket(account()))).toMatchObject({ failure: 'forbidden', code: 48001 });
  });

  it('a wrong app id and a wrong secret', async () => {
    expect(await failure(currentTicket(account({ appId: 'wxffffffffffffffff' })))).toMatchObject({ failure: 'appId' });
    expect(await failure(currentTicket(account({ secret: 'wrong' })))).toMatchObject({
      failure: 'secret',
      code: 40125,
    });
  });

  it('a server that is not there', async () => {
    expect(await failure(currentTicket(account({ api: `http://127.0.0.1:${await freePort()}` })))).toMatchObject({
      failure: 'unreachable',
      detail: 'ECONNREFUSED',
    });
  });

  it('to everyone who asks, and WeChat is left alone for a while', async () => {
    wechat.trouble('token', 'ip', true);
    const all = await Promise.all(Array.from({ length: 10 }, () => failure(currentTicket(account()))));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(called()).toEqual(['token']);
    wechat.trouble('token', null);
    await rested();
    expect(await currentTicket(account())).toBe(wechat.tickets[0]);
  });
});
