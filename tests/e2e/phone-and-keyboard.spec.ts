import type { Page } from '@playwright/test';
import { stickingOut } from './measure';
import { expect, kindsIn, languages, release, test, visit } from './support';

/** Words and boxes of a page that a thumb should be able to hit. */
const targets = 'header a, header summary, .pages a';

const tooSmall = (page: Page) =>
  page.locator(targets).evaluateAll((all) =>
    all
      .map((each) => ({ name: each.textContent?.trim(), box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 24))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );

for (const language of languages) {
  test.describe(`a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('no page is wider than the screen, every tool is as large as a finger, and the bar at the bottom covers nothing', async ({
      page,
      previews,
    }) => {
      test.setTimeout(120_000);
      for (const kind of kindsIn(language)) {
        await visit(page, kind, previews);
        expect(await stickingOut(page), kind.name).toEqual([]);
        expect(await tooSmall(page), kind.name).toEqual([]);
        const [lowest, bar] = await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const bottoms = [...document.querySelectorAll('footer *, main *')].map(
            (each) => each.getBoundingClientRect().bottom,
          );
          return [Math.max(...bottoms), document.querySelector('nav.tools')?.getBoundingClientRect().top ?? 0];
        });
        expect(bar, kind.name).toBeGreaterThan(700);
        expect(lowest, kind.name).toBeLessThanOrEqual(bar);
      }
    });

    test('a panel opens above the bar and within the screen', async ({ page }) => {
      await page.goto(release(language));
      for (const tool of await page.locator('.tools summary').all()) {
        await tool.tap();
        const panel = page.locator('.tools details[open] .panel');
        await expect(panel).toBeInViewport({ ratio: 1 });
        expect(await stickingOut(page)).toEqual([]);
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
  for (let stop = 0; stop < 60; stop += 1) {
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
