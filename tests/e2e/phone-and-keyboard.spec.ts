import type { Page } from '@playwright/test';
import { allKinds, expect, languages, release, test } from './support';

/** Words and boxes of a page that a thumb should be able to hit. */
const targets = 'header a, header summary, .pages a';

const tooSmall = (page: Page) =>
  page.locator(targets).evaluateAll((all) =>
    all
      .map((each) => ({ name: each.textContent?.trim(), box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 24))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );

/** How far the page is wider than the screen; a fixed bar that is too wide makes nothing scroll and is cut all the same. */
const overhang = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = [...document.body.querySelectorAll('*')].filter((each) => each.checkVisibility());
    return Math.max(scrollWidth, ...shown.map((each) => each.getBoundingClientRect().right)) - clientWidth;
  });

for (const language of languages) {
  test.describe(`a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('no page is wider than the screen, and every tool is as large as a finger', async ({ page, gone }) => {
      for (const path of [...Object.values(allKinds(language)), gone[language]]) {
        await page.goto(path);
        expect(await overhang(page), path).toBeLessThanOrEqual(0);
        expect(await tooSmall(page), path).toEqual([]);
      }
    });

    test('the bar at the bottom covers nothing at the end of the page', async ({ page, gone }) => {
      for (const path of [...Object.values(allKinds(language)), gone[language]]) {
        await page.goto(path);
        const [lowest, bar] = await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const bottoms = [...document.querySelectorAll('footer *, main *')].map(
            (each) => each.getBoundingClientRect().bottom,
          );
          return [Math.max(...bottoms), document.querySelector('nav.tools')?.getBoundingClientRect().top ?? 0];
        });
        expect(bar, path).toBeGreaterThan(700);
        expect(lowest, path).toBeLessThanOrEqual(bar);
      }
    });

    test('a panel opens above the bar and within the screen', async ({ page }) => {
      await page.goto(release(language));
      for (const tool of await page.locator('.tools summary').all()) {
        await tool.tap();
        const panel = page.locator('.tools details[open] .panel');
        await expect(panel).toBeInViewport({ ratio: 1 });
        expect(await overhang(page)).toBeLessThanOrEqual(0);
        expect((await panel.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      }
    });
  });
}

test('the first Tabs are ways past the header: to the text, the channels and the search', async ({ page }) => {
  const toSearch = { en: 'Search', zh: '检索' };
  for (const language of languages) {
    const ways = {
      en: ['Skip to the text', 'Skip to the channels', 'Skip to search'],
      zh: ['跳到正文', '跳到栏目', '跳到检索'],
    }[language];
    const go = async (way: number) => {
      await page.goto(release(language));
      for (let tab = 0; tab <= way; tab += 1) await page.keyboard.press('Tab');
      for (const words of ways) await expect(page.getByRole('link', { name: words })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('link', { name: ways[way] })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: ways[way] })).not.toBeInViewport();
    };
    const channels = page.getByRole('navigation', { name: language === 'en' ? 'Channels' : '栏目' });
    await go(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await go(1);
    await page.keyboard.press('Tab');
    await expect(channels.getByRole('link').first()).toBeFocused();
    await go(2);
    await expect(channels.getByRole('link', { name: toSearch[language] })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/search`);
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();
  }
});

test('whatever has the focus shows it', async ({ page }) => {
  await page.goto(release('en'));
  const seen = new Set<string>();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: each } = document;
      if (!each || each === document.body) return null;
      // The choice of a text size is drawn by the words beside the radio button.
      const drawn = each.matches('[type=radio]') ? (each.nextElementSibling ?? each) : each;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      return { words: drawn.textContent ?? '', outline: `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}` };
    });
    if (!at) break;
    expect(at.outline, at.words).toBe('solid true');
    seen.add(at.words);
  }
  for (const words of ['Skip to the text', 'Save', 'Work mail', 'Share', '中文', 'Guides', 'Staff sign-in'])
    expect(seen).toContain(words);
});

test('no page complains, breaks its own policy or calls another site', async ({ page, gone, baseURL }) => {
  const heard: string[] = [];
  // A browser itself notes an answer that is not 2xx, which for these pages is meant.
  const meant = /^Failed to load resource: the server responded with a status of (404|410)/;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !meant.test(message.text())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) heard.push(request.url());
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    ),
  );
  for (const language of languages) {
    for (const path of [...Object.values(allKinds(language)), gone[language]]) {
      const assets = page.waitForEvent('response', (response) => response.url().includes('/assets/'));
      await page.goto(path);
      expect((await assets).status()).toBe(200);
      for (const tool of await page.locator('.tools summary').all()) await tool.click();
      expect(heard, path).toEqual([]);
    }
  }
});
