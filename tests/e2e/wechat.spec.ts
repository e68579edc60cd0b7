import type { BrowserContext } from '@playwright/test';
import { desk, expect, languages, release, test } from './support';

const inWechat =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.47(0x18002f2c) NetType/WIFI Language/zh_CN';

/** In place of WeChat's own script: it keeps what it is told, and is ready once it has been configured. */
const standIn = `
  window.told = [];
  const keep = (name) => (given) => { told.push([name, given]); };
  window.wx = {
    config: keep('config'),
    ready: (then) => then(),
    updateAppMessageShareData: keep('message'),
    updateTimelineShareData: keep('timeline'),
  };`;

async function withWechat(context: BrowserContext): Promise<string[]> {
  const loaded: string[] = [];
  await context.route('https://res.wx.qq.com/**', (route) => {
    loaded.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: standIn });
  });
  return loaded;
}

type Told = [string, Record<string, unknown>][];

for (const language of languages)
  test.describe(`inside WeChat, ${language}`, () => {
    test.use({ userAgent: inWechat, viewport: { width: 390, height: 844 } });

    test('a page says what its card shows', async ({ page, context }) => {
      const loaded = await withWechat(context);
      const refused: string[] = [];
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
      // The site's own address is the one that is signed, so the page is opened there.
      const origin = String(process.env.SITE_ORIGIN).replace('127.0.0.1', 'localhost');
      await page.goto(`${origin}${release(language)}?from=timeline#main`);
      await page.waitForFunction(() => (window as unknown as { told?: Told }).told?.length === 3);
      const told = Object.fromEntries(await page.evaluate(() => (window as unknown as { told: Told }).told));
      expect(loaded).toEqual(['https://res.wx.qq.com/open/js/jweixin-1.6.0.js']);
      expect(told.config).toMatchObject({
        appId: 'wx0123456789abcdef',
        signature: expect.stringMatching(/^[0-9a-f]{40}$/),
        jsApiList: ['updateAppMessageShareData', 'updateTimelineShareData'],
        debug: false,
      });
      const title = language === 'zh' ? /^周民副主任/ : /^Vice President Zhou Min/;
      const card = {
        title: expect.stringMatching(title),
        link: `${origin}${release(language)}`,
        imgUrl: expect.stringMatching(/^http.*\.(png|jpg)$/),
      };
      expect(told.message).toEqual({ ...card, desc: expect.stringMatching(/.{20}/) });
      expect(told.timeline).toEqual(card);
      expect((await fetch(String(told.message?.imgUrl))).status).toBe(200);
      expect(refused).toEqual([]);
    });
  });

test('a browser that is not WeChat’s hears nothing of it', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const response = await page.goto(release('zh'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /wx\.qq|wechat/.test(url))).toEqual([]);
  expect(response?.headers()['content-security-policy']).not.toContain('qq.com');
});

test.describe('inside WeChat, without WeChat', () => {
  test.use({ userAgent: inWechat });

  test('a reader misses nothing when no signature is to be had', async ({ page, context }) => {
    const loaded = await withWechat(context);
    await page.route('**/api/wechat/js-sdk**', (route) => route.fulfill({ status: 503 }));
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    const answered = page.waitForResponse('**/api/wechat/js-sdk**');
    await page.goto(release('zh'));
    expect((await answered).status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect([loaded, thrown]).toEqual([[], []]);
  });
});

desk('the desk says how things stand with WeChat', async ({ page }) => {
  await fetch(
    `${process.env.SITE_ORIGIN}/api/wechat/js-sdk?url=${encodeURIComponent(`http://localhost:${new URL(String(process.env.SITE_ORIGIN)).port}/zh`)}`,
  );
  await page.goto('/admin/settings/contacts');
  await page.getByRole('link', { name: 'How things stand with WeChat' }).click();
  await expect(page.getByRole('heading', { name: 'WeChat' })).toBeVisible();
  await expect(page.getByText('wx0123456789abcdef')).toBeVisible();
  await expect(page.getByText('Last success')).toBeVisible();
  await expect(page.getByText('There is trouble')).toHaveCount(0);
});
