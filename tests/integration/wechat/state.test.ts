import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startWechat, type Wechat, wechatAppId, wechatSecret } from '../../support/wechat';

process.env.WECHAT_APP_ID = wechatAppId;
process.env.WECHAT_APP_SECRET = wechatSecret;

const { wechatAccount } = await import('@/distribution/wechat/account');
const { readWechatState } = await import('@/distribution/wechat/state');
const { currentTicket } = await import('@/distribution/wechat/ticket');
const { db } = await import('@/platform/db/client');
const { nobody, person, refusal } = await import('../../support/newsroom');

let wechat: Wechat;
beforeAll(async () => {
  wechat = await startWechat();
});
afterAll(() => wechat.close());
beforeEach(() => db().wechatCredential.deleteMany());

const ask = () => currentTicket({ appId: wechatAppId, secret: wechatSecret, api: wechat.url });

it('the desk is told what went wrong last, and that it is over once it works again', async () => {
  const { actor } = await person('Wang Lan');
  expect(wechatAccount()?.appId).toBe(wechatAppId);
  expect(await readWechatState(actor)).toEqual({ appId: wechatAppId, succeededAt: null, failure: null });

  wechat.trouble('token', 'ip');
  await expect(ask()).rejects.toThrow('203.0.113.7');
  const trouble = await readWechatState(actor);
  expect(trouble?.failure).toMatchObject({ kind: 'ip', code: 40164, detail: '203.0.113.7', over: false });

  await db().wechatCredential.updateMany({ data: { closedUntil: new Date(0) } });
  await ask();
  const mended = await readWechatState(actor);
  expect(mended?.failure).toMatchObject({ kind: 'ip', over: true });
  expect(mended?.succeededAt).toMatch(/^\d{4}-/);
  expect(JSON.stringify([trouble, mended])).not.toContain(wechatSecret);
});

it('a stranger is told nothing', async () => {
  expect(await refusal(readWechatState(nobody))).toBe('forbidden');
});
