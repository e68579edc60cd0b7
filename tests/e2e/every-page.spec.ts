import type { Page } from '@playwright/test';
import { choose, findings, readersLooks } from './axe';
import { everything, keptUnder, moved, stickingOut } from './measure';
import { expect, kindsIn, languages, readings, test, visit } from './support';

/** What holds of pages in general, on every kind of page: nothing moves, nothing is cut off, nothing is in the way. */
test.describe.configure({ mode: 'parallel' });

type Go = () => Promise<unknown>;

const usualText = { size: '', spacing: '' };
const largeText = { size: everything.size, spacing: everything.spacing };

/**
 * What moves each time the page is opened. While the machine is busy the browser draws half a page that has not all
 * arrived, once and never again, and what comes after it moves what was there.
 */
async function moving(page: Page, go: Go): Promise<string[]> {
  const first = await moved(page);
  if (first.length === 0) return first;
  await go();
  return moved(page);
}

async function onPhones(page: Page, go: Go): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await go();
  expect(await moving(page, go)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const choices of [largeText, usualText]) {
      await choose(page, choices);
      expect(await stickingOut(page), `${width} px ${choices.size}`).toEqual([]);
    }
  }
  expect(await findings(page, { 'a small phone': { colorScheme: 'light' } })).toEqual([]);
}

async function onADesk(page: Page, go: Go, looks = readersLooks): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await go();
  expect(await moving(page, go)).toEqual([]);
  expect(await findings(page, looks)).toEqual([]);
}

/** For who comes back with everything chosen that there is to choose. */
async function withEverything(page: Page, go: Go): Promise<void> {
  await page.evaluate(([key, json]) => localStorage.setItem(key, json), [
    keptUnder,
    JSON.stringify(everything),
  ] as const);
  await go();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(everything);
  expect(await moving(page, go)).toEqual([]);
  expect(await stickingOut(page)).toEqual([]);
}

/** What a page says against itself: errors, broken policies, requests to other sites. */
async function listen(page: Page, origin: string | undefined): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (message) => {
    // A browser notes an answer that is not 2xx, which of the page itself is meant.
    const meant = message.text().startsWith('Failed to load') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !meant) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) heard.push(request.url());
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    ),
  );
  return heard;
}

/** Both scripts came, and every panel opens without a word. */
async function openEverything(page: Page): Promise<void> {
  const scripts = await page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return fetched.filter(({ name }) => name.endsWith('.js')).map(({ responseStatus }) => responseStatus);
  });
  expect(scripts).toEqual([200, 200]);
}

for (const reading of readings) {
  // The same documents in other characters: how they look is proved once.
  const looks = reading === 'zh-hant' ? { dark: readersLooks.dark as { colorScheme: 'dark' } } : readersLooks;

  for (const kind of kindsIn(reading)) {
    test(`${reading}: everybody can read the ${kind.name}`, async ({ page, previews, baseURL }) => {
      const heard = await listen(page, baseURL);
      const go = () => visit(page, kind, previews);
      await onPhones(page, go);
      await onADesk(page, go, looks);
      await withEverything(page, go);
      await openEverything(page);
      expect(heard).toEqual([]);
    });
  }
}

for (const language of languages) {
  test(`${language}: everybody can read that a page cannot be made`, async ({ page, away }) => {
    const go = async () => expect((await page.goto(`${away}/${language}`))?.status()).toBe(503);
    await onPhones(page, go);
    await onADesk(page, go);
    await withEverything(page, go);
  });
}
