import { expect, languages, release, test } from './support';

const words = {
  en: { map: 'Site map', archive: 'Archive', year: '2020', month: 'November', monthOfYear: 'November 2020' },
  zh: { map: '网站地图', archive: '历史稿件', year: '2020年', month: '11月', monthOfYear: '2020年11月' },
} as const;

const ofRelease = {
  en: { title: /^Vice President Zhou Min Attended/, source: 'Department of Public Technical Service' },
  zh: { title: /^周民副主任出席/, source: '公共技术服务部' },
} as const;

const lists = (language: 'en' | 'zh') =>
  [
    'site-map',
    'archive',
    'archive/2020',
    'archive/2020/11',
    'departments/newsroom',
    'tags/translation',
    'topics',
    'topics/one-text-two-languages',
  ].map((path) => `/${language}/${path}`);

for (const language of languages) {
  const { map, archive, year, month, monthOfYear } = words[language];
  const { title, source } = ofRelease[language];

  test.describe(`without script, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a reader who knows only the date walks from the foot of the page to the release', async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1 });
      const follow = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await page.goto(`/${language}`);
      await page.getByRole('contentinfo').getByRole('link', { name: map }).click();
      await expect(heading).toHaveText(map);
      await follow(year);
      await expect(heading).toHaveText(year);
      await follow(new RegExp(`^${month}`));
      await expect(heading).toHaveText(monthOfYear);
      await expect(page).toHaveURL(`/${language}/archive/2020/11`);
      await follow(title);
      await expect(page).toHaveURL(release(language));

      await follow(source);
      await expect(page).toHaveURL(`/${language}/departments/public-technical-service`);
      await expect(heading).toHaveText(source);
      await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();

      await page.getByRole('contentinfo').getByRole('link', { name: archive }).click();
      await expect(heading).toHaveText(archive);
      // Years stand newest first, and other tests publish today.
      await page.getByRole('main').getByRole('link', { name: month, exact: true }).last().click();
      await expect(heading).toHaveText(monthOfYear);
      await page
        .getByRole('banner')
        .getByRole('link', { name: language === 'en' ? '中文' : 'English' })
        .click();
      await expect(heading).toHaveText(words[language === 'en' ? 'zh' : 'en'].monthOfYear);
    });
  });

  test.describe(`a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('no list is wider than the screen, and every way on is as high as a finger', async ({ page }) => {
      for (const path of lists(language)) {
        await page.goto(path);
        const { clientWidth, right } = await page.evaluate(() => ({
          clientWidth: document.documentElement.clientWidth,
          right: Math.max(
            document.documentElement.scrollWidth,
            ...[...document.body.querySelectorAll('*')]
              .filter((each) => each.checkVisibility())
              .map((each) => each.getBoundingClientRect().right),
          ),
        }));
        expect(right, path).toBeLessThanOrEqual(clientWidth);
        const low = await page
          .locator('main a')
          .evaluateAll((all) =>
            all
              .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
              .map((each) => `${each.textContent}: ${each.getBoundingClientRect().height}`),
          );
        expect(low, path).toEqual([]);
      }
    });
  });
}

test('a Chinese reader goes on in Traditional characters from the site map', async ({ page }) => {
  await page.goto('/zh/site-map');
  await page.getByRole('main').getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL('/zh-hant/site-map');
  await page.getByRole('main').getByRole('link', { name: '歷史稿件' }).click();
  await expect(page).toHaveURL('/zh-hant/archive');
});
