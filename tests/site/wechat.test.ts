import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bothWorkers, type Connection, Connection as Open } from '../support/http';
import { ask, databaseAt } from '../support/postgres';
import { type Site, startSite } from '../support/start-site';
import { startWechat, type Wechat, wechatAppId, wechatSecret } from '../support/wechat';

const release = '/zh/news/zhou-min-keynote-2020-cpas';
const phone = {
  'User-Agent':
    'Mozilla/5.0 (Linux; Android 13; M2012) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F35) WeChat/arm64 NetType/WIFI Language/zh_CN',
};
const chrome = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x64) Chrome/156.0.0.0 Safari/537.36' };

describe('without an account in WeChat', () => {
  const http = new Open(inject('origin'));

  it('there is nothing to sign with, and pages are the same for everyone', async () => {
    const answer = await http.ask(`/api/wechat/js-sdk?url=${encodeURIComponent('http://localhost/zh')}`);
    expect([answer.status, answer.body]).toEqual([204, '']);
    const [inWechat, outside] = [await http.ask(release, { headers: phone }), await http.ask(release)];
    expect(inWechat.headers['content-security-policy']).toBe(outside.headers['content-security-policy']);
    expect(inWechat.headers['content-security-policy']).not.toContain('wx.qq.com');
  });
});

describe('with an account in WeChat', () => {
  let wechat: Wechat;
  let site: Site;
  let workers: [Connection, Connection];
  const database = `wechat_${randomUUID().replaceAll('-', '')}`;
  const publicUrl = 'https://news.example.org';

  beforeAll(async () => {
    wechat = await startWechat();
    const url = inject('databaseUrl');
    await ask(databaseAt(url, 'postgres'), `CREATE DATABASE ${database}`);
    site = await startSite({
      DATABASE_URL: databaseAt(url, database),
      WEB_CONCURRENCY: '2',
      SITE_URL: publicUrl,
      WECHAT_APP_ID: wechatAppId,
      WECHAT_APP_SECRET: wechatSecret,
      WECHAT_API_URL: wechat.url,
    });
    workers = await bothWorkers(site.origin);
  });

  afterAll(async () => {
    for (const worker of workers) worker.close();
    await site.stop();
    await wechat.close();
  });

  const askFor = (worker: Connection, url: string) =>
    worker.ask(`/api/wechat/js-sdk?url=${encodeURIComponent(url)}`, { headers: phone });
  const sql = (words: string) => ask(databaseAt(inject('databaseUrl'), database), words);

  it('a failure is a quiet 503 for readers, and a sentence in the log that names the address to let in', async () => {
    wechat.trouble('token', 'ip');
    const answer = await askFor(workers[0], `${publicUrl}${release}`);
    expect([answer.status, answer.body]).toEqual([503, '']);
    const line = site
      .output()
      .split('\n')
      .find((words) => words.includes('40164'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ failure: 'ip', code: 40164, detail: '203.0.113.7' });
    expect(line).toMatch(/put the address named in `detail` on the list/);
    expect(site.output()).not.toContain(wechatSecret);
    await sql(`UPDATE "WechatCredential" SET "closedUntil" = 'epoch'`);
  });

  it('both workers sign with one ticket that was asked for once', async () => {
    wechat.reset();
    const url = `${publicUrl}${release}?from=timeline`;
    const answers = await Promise.all(workers.flatMap((worker) => [askFor(worker, url), askFor(worker, `${url}#p2`)]));
    expect(wechat.calls.map(({ path }) => path)).toEqual(['token', 'ticket']);
    const { signature } = await import('@/distribution/wechat/sign');
    for (const { status, headers, body } of answers) {
      expect(status).toBe(200);
      expect(headers['cache-control']).toMatch(/no-store/);
      const { appId, timestamp, nonceStr: nonce, signature: signed } = JSON.parse(body);
      expect(appId).toBe(wechatAppId);
      expect(signed).toBe(signature({ ticket: wechat.tickets[0] ?? '', nonce, timestamp, url }));
    }
  });

  it.each(['https://evil.example/zh', `${publicUrl}.evil.example/zh`, '/zh', ''])('%s is not signed', async (url) => {
    const answer = await askFor(workers[0], url);
    expect([answer.status, answer.body]).toEqual([400, '']);
  });

  it('only reads: other methods are refused', async () => {
    const answer = await workers[0].ask('/api/wechat/js-sdk?url=x', { method: 'POST', headers: phone });
    expect(answer.status).toBe(405);
  });

  it('inside WeChat a page may load WeChat’s script, elsewhere none but ours; the bytes are the same', async () => {
    const [worker] = workers;
    const inWechat = await worker.ask(release, { headers: phone });
    const outside = await worker.ask(release, { headers: chrome });
    expect(inWechat.body).toBe(outside.body);
    expect(inWechat.headers.etag).toBe(outside.headers.etag);
    const policy = String(inWechat.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' https://res.wx.qq.com; frame-src weixin:;");
    expect(policy.replace(' https://res.wx.qq.com; frame-src weixin:', '')).toBe(
      outside.headers['content-security-policy'],
    );
    expect(outside.headers['content-security-policy']).not.toContain('qq.com');
    expect(inWechat.headers['cache-control']).toBe('private, max-age=0, must-revalidate');
    expect(outside.headers['cache-control']).toMatch(/^public/);
    expect(inWechat.body).not.toContain('res.wx.qq.com');

    const again = await worker.ask(release, { headers: { ...phone, 'If-None-Match': String(inWechat.headers.etag) } });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(policy);
  });
});
