import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { bodyOf, browserLocale, desk, expect, languages, pageKinds, release, test } from './support';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** What axe holds against the page as it stands, by light and by dark. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const violations = await page.evaluate<Finding[]>('axe.run().then((result) => result.violations)');
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes) found.push(`${colorScheme} ${id}: ${html}\n${failureSummary}`);
  }
  return found;
}

for (const language of languages) {
  for (const [kind, path] of Object.entries(pageKinds(language))) {
    test(`${language}: nothing is in the way of reading the ${kind}`, async ({ page }) => {
      await page.goto(path);
      expect(await findings(page)).toEqual([]);
    });
  }

  test(`${language}: nothing is in the way of reading about a text taken off line`, async ({ page, gone }) => {
    await page.goto(gone[language]);
    expect(await findings(page)).toEqual([]);
  });

  test(`${language}: nothing is in the way of the reader's tools`, async ({ page }) => {
    await page.goto(release(language));
    for (const tool of await page.locator('.tools summary').all()) {
      await tool.click();
      expect(await findings(page)).toEqual([]);
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
      await page.goto('/admin/wechat');
      expect(await findings(page)).toEqual([]);
      await page.goto('/admin/articles/new');
      await bodyOf(page).fill('-');
      await page.getByRole('button', { name: /^(Make the article|新建稿件)$/ }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
