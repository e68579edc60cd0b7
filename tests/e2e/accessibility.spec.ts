import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { bodyOf, browserLocale, desk, expect, languages, pageKinds, release, test } from './support';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; nodes: { html: string; failureSummary?: string }[] };

type Look = { colorScheme: 'light' | 'dark'; chosen?: Record<string, string> };

const looks: Record<string, Look> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
};

/** What readers of the site may choose besides. */
const readersLooks: Record<string, Look> = {
  ...looks,
  'high contrast': { colorScheme: 'light', chosen: { contrast: 'high' } },
  'high contrast, dark': { colorScheme: 'dark', chosen: { contrast: 'high' } },
  'large text': { colorScheme: 'light', chosen: { size: 'huge', spacing: 'wide' } },
};

/** What axe holds against the page as it stands, in each of these looks. */
async function findings(page: Page, asked = looks): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const [name, { colorScheme, chosen = {} }] of Object.entries(asked)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((choices) => Object.assign(document.documentElement.dataset, choices), chosen);
    const violations = await page.evaluate<Finding[]>('axe.run().then((result) => result.violations)');
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes) found.push(`${name} ${id}: ${html}\n${failureSummary}`);
    await page.evaluate((choices) => {
      for (const choice of Object.keys(choices)) delete document.documentElement.dataset[choice];
    }, chosen);
  }
  return found;
}

for (const language of languages) {
  for (const [kind, path] of Object.entries(pageKinds(language))) {
    test(`${language}: nothing is in the way of reading the ${kind}`, async ({ page }) => {
      await page.goto(path);
      expect(await findings(page, readersLooks)).toEqual([]);
    });
  }

  test(`${language}: nothing is in the way of reading about a text taken off line`, async ({ page, gone }) => {
    await page.goto(gone[language]);
    expect(await findings(page, readersLooks)).toEqual([]);
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
      await page.goto('/admin/articles/new');
      await bodyOf(page).fill('-');
      await page.getByRole('button', { name: /^(Make the article|新建稿件)$/ }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
