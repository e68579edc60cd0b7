import type { Page } from '@playwright/test';
import { expect, languages, release, test } from './support';

/** Right edges of what is wider than the screen. */
const overhanging = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.body.querySelectorAll('*')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > clientWidth + 0.5)
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`);
  });

for (const language of languages) {
  test(`${language}: nothing on the front page scrolls sideways, down to 320 px and at twice the size`, async ({
    page,
  }) => {
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${language}`);
      expect(await overhanging(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 640, height: 844 });
    await page.evaluate(() => document.documentElement.style.setProperty('--size', '2'));
    expect(await overhanging(page)).toEqual([]);
  });

  test(`${language}: the release leads, and no text leads twice`, async ({ page }) => {
    await page.goto(`/${language}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute('href', release(language));
    const seconds = await main
      .locator('.seconds h2 a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    const columns = await main.locator('.cols a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(seconds).toHaveLength(3);
    expect(columns.filter((href) => seconds.includes(href) || href === release(language))).toEqual([]);
  });

  test(`${language}: pictures stand in one line, hold their place, and only the first does not wait`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${language}`);
    const images = page.getByRole('main').locator('img');
    const told = await images.evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return {
          shape: Math.round((width / height) * 10) / 10,
          named: ['width', 'height', 'sizes', 'srcset'].every((name) => each.getAttribute(name)),
          place: [...document.querySelectorAll('.front :is(article, li)')].findIndex((text) => text.contains(each)),
          now: each.getAttribute('loading') === 'eager' && each.getAttribute('fetchpriority') === 'high',
        };
      }),
    );
    expect(told.length).toBeGreaterThan(1);
    // Only three texts are taken to be in sight; further down a picture may wait, also where it is the first.
    expect(told.map(({ now }) => now)).toEqual(told.map(({ place }, at) => at === 0 && place >= 0 && place < 3));
    expect(told.every(({ shape, named }) => shape === 1.5 && named)).toBe(true);
    const edges = await page
      .locator('.seconds img')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().right)));
    expect(new Set(edges).size).toBeLessThanOrEqual(1);
  });
}
