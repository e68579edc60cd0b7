import { findings, readersLooks } from './axe';
import { bodyOf, browserLocale, desk, expect, languages, release, test } from './support';

for (const language of languages) {
  test(`${language}: nothing is in the way of the reader's tools`, async ({ page }) => {
    await page.goto(release(language));
    for (const tool of await page.locator('.tools summary').all()) {
      await tool.click();
      expect(await findings(page, readersLooks)).toEqual([]);
    }
  });

  test.describe(`the desk, ${language}`, () => {
    test.use({ locale: browserLocale[language] });

    test('nothing is in the way of signing in', async ({ page }) => {
      await page.goto('/admin/sign-in');
      expect(await findings(page)).toEqual([]);
    });

    desk('nothing is in the way of the list, the text, the facts and a new article', async ({ page }) => {
      await page.goto('/admin');
      expect(await findings(page)).toEqual([]);
      await page
        .getByRole('link', { name: /^(Vice President Zhou|周民副主任)/ })
        .first()
        .click();
      await expect(bodyOf(page)).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page
        .getByRole('complementary')
        .getByRole('link', { name: /^(Change|修改)$/ })
        .click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
      const form = {
        page: `${release(language)}/report`,
        quote: '2020',
        words: `Axe ${language}`,
        contact: 'a@example.org',
      };
      expect(
        (await page.request.post('/api/reports', { form, headers: { 'X-Forwarded-For': '203.0.113.3' } })).ok(),
      ).toBe(true);
      await page.goto('/admin/reports');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto('/admin/wechat');
      expect(await findings(page)).toEqual([]);
      await page.goto('/admin/articles/new');
      await bodyOf(page).fill('-');
      await page.getByRole('button', { name: /^(Make the article|新建稿件)$/ }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    desk('nothing is in the way of pictures: the shelf, one of them, and choosing one for a text', async ({ page }) => {
      await page.goto('/admin/pictures');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await expect(page.getByRole('group').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto('/admin/articles/new');
      await bodyOf(page).fill('-');
      await page.getByRole('button', { name: /^(Picture|图片)$/ }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('listitem').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await dialog.getByRole('listitem').getByRole('button').first().click();
      await dialog.getByRole('textbox').first().fill('');
      await dialog.getByRole('button', { name: /^(Insert|插入)$/ }).click();
      await expect(dialog.locator('[aria-invalid]')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
