import { expect, test } from '@playwright/test';

const origin = () => process.env.SITE_ORIGIN ?? '';

test.use({ javaScriptEnabled: false });

test('a reader without scripts searches, narrows, reads, and changes the language', async ({ page }) => {
  await page.goto(`${origin()}/zh`);
  await page.getByRole('link', { name: '检索', exact: true }).click();
  await page.getByRole('searchbox', { name: '在本站检索' }).fill('稿件');
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page.getByRole('status')).toContainText('含“稿件”的稿件共');
  await expect(page.locator('mark').first()).toHaveText('稿件');

  await page
    .getByRole('navigation', { name: '栏目' })
    .last()
    .getByRole('link', { name: /编辑指南/ })
    .click();
  await expect(page).toHaveURL(/channel=guides/);
  await expect(page.getByRole('searchbox')).toHaveValue('稿件');

  await page.getByRole('searchbox').fill('周民');
  await page.getByRole('button', { name: '检索' }).click();
  await page.getByRole('link', { name: /周民副主任出席/ }).click();
  await expect(page).toHaveURL(/\/zh\/news\/zhou-min-keynote-2020-cpas$/);

  await page.goto(`${origin()}/zh/search?q=SIC`);
  await page.getByRole('link', { name: 'English', exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/search\?q=SIC$/);
  await expect(page.getByRole('status')).toContainText('“SIC”');
});

test('a lost reader finds the way by the form on the page', async ({ page }) => {
  await page.goto(`${origin()}/en/no-such-page`);
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('keynote speeches');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Zhou Min']);
});
