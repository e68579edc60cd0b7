import { expect, open, release, test } from './support';

test.describe('a reader of a text', () => {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

  test('is told of once, when the page has been seen for a moment', async ({ browser }) => {
    const page = await open(browser, { userAgent });
    const beacon = page.waitForRequest('**/api/views');
    await page.goto(release('en'));
    const request = await beacon;
    expect(request.method()).toBe('POST');
    expect(request.postData()).toMatch(/^[0-9a-f-]{36}\.[\w-]{16}$/);
    expect((await request.allHeaders()).cookie).toBeUndefined();
    expect((await request.response())?.status()).toBe(204);
    // Looking away and back is the same reading.
    let more = 0;
    page.on('request', (other) => {
      if (other.url().endsWith('/api/views')) more += 1;
    });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const aloud = page.waitForRequest('**/api/views', { timeout: 2_000 }).catch(() => 'none');
    expect(await aloud).toBe('none');
    expect(more).toBe(0);
    await page.context().close();
  });

  test('is not told of while the page lies behind another', async ({ browser }) => {
    const page = await open(browser, { userAgent });
    await page.addInitScript(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    });
    await page.goto(release('en'));
    const beacon = page.waitForRequest('**/api/views', { timeout: 2_000 }).catch(() => 'none');
    expect(await beacon).toBe('none');
    const later = page.waitForRequest('**/api/views');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await later;
    await page.context().close();
  });
});
