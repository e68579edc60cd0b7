import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, release, test } from './support';

type Update = { status: string; prefetchUrl: string };

/** What Chromium says of each page it fetches ahead. */
async function watchFetchedAhead(page: Page): Promise<Update[]> {
  const updates: Update[] = [];
  const session: CDPSession = await page.context().newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', (update) => updates.push(update));
  await session.send('Preload.enable');
  return updates;
}

const ready = (updates: Update[], path: string) =>
  updates.some(({ status, prefetchUrl }) => status === 'Ready' && new URL(prefetchUrl).pathname === path);

/** Presses a link and lets go elsewhere: a browser fetches at once what is pressed. */
async function press(page: Page, link: Locator) {
  await link.hover();
  await page.mouse.down();
  await page.mouse.move(5, 700);
  await page.mouse.up();
}

test('the page a reader points at is there before the click', async ({ page }) => {
  const updates = await watchFetchedAhead(page);
  await page.goto('/en/channels/news');
  await page.getByRole('link', { name: /^Vice President Zhou Min Attended/ }).hover();
  await expect.poll(() => ready(updates, release('en'))).toBe(true);
});

test('nothing is fetched ahead that would remember a language or ask a question', async ({ page }) => {
  const updates = await watchFetchedAhead(page);
  await page.goto('/en/channels/news');
  await press(page, page.getByRole('banner').getByRole('link', { name: '中文' }));
  await press(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
  await page.getByRole('link', { name: /^Vice President Zhou Min Attended/ }).hover();
  await expect.poll(() => ready(updates, release('en'))).toBe(true);
  expect(updates.map(({ prefetchUrl }) => new URL(prefetchUrl).pathname)).not.toContain('/zh/channels/news');
  expect(updates.filter(({ prefetchUrl }) => /search|set/.test(prefetchUrl))).toEqual([]);
});

test('what a search has found is fetched ahead as well', async ({ page }) => {
  const updates = await watchFetchedAhead(page);
  await page.goto('/en/search?q=Zhou+Min');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Vice President Zhou Min Attended/ })
    .first()
    .hover();
  await expect.poll(() => ready(updates, release('en'))).toBe(true);
});
