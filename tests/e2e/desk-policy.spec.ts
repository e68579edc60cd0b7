import type { Page } from '@playwright/test';
import { settingGroups } from '@/newsroom/settings/schema';
import { bodyOf, browserLocale, desk, expect, languages, makeArticle, publish, signIn, test } from './support';

/** What the browser says that it did not let a page do. */
function violationsOn(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  return found;
}

const rooms = [
  '/admin',
  '/admin/articles/new',
  '/admin/pictures',
  '/admin/reports',
  '/admin/topics',
  '/admin/topics/new',
  '/admin/tags',
  '/admin/places',
  '/admin/addresses',
  '/admin/addresses/unknown',
  '/admin/addresses/import',
  '/admin/people',
  '/admin/people/new',
  '/admin/settings',
  ...settingGroups.map((group) => `/admin/settings/${group}`),
  '/admin/wechat',
  '/admin/profile',
  '/admin/no-such-room',
];

for (const language of languages) {
  desk.describe(language, () => {
    desk.use({ locale: browserLocale[language] });

    desk('no room of the desk does what its policy forbids', async ({ page }) => {
      desk.setTimeout(120_000);
      const violations = violationsOn(page);
      for (const room of rooms) {
        const response = await page.goto(room);
        const policy = response?.headers()['content-security-policy'] ?? '';
        expect(policy, room).toMatch(/script-src 'self' 'nonce-[\w-]{22}' 'strict-dynamic';/);
        expect(policy, room).not.toMatch(/unsafe/);
        // The page has come to life: the fields of its forms are open, and the framework has begun.
        await expect(page.locator('fieldset.when-ready[disabled]'), room).toHaveCount(0);
        await page.waitForFunction(() => 'next' in window);
      }
      expect(violations).toEqual([]);
    });
  });
}

desk('writing, a table, a picture, a note and publishing do not either', async ({ page }) => {
  const violations = violationsOn(page);
  await makeArticle(page);
  await bodyOf(page).fill('-');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Insert table' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Insert' }).click();
  await expect(bodyOf(page).getByRole('img')).toBeVisible();
  await publish(page);
  expect(violations).toEqual([]);
});

test('neither do the door and a wrong password', async ({ page }) => {
  const violations = violationsOn(page);
  await page.goto('/admin/sign-in');
  await signIn(page, 'not this password');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.goto('/admin/reset');
  expect(violations).toEqual([]);
});

test('a script that found its way into a page does not run, and is told', async ({ page }) => {
  const violations = violationsOn(page);
  await page.goto('/admin/sign-in');
  await page.evaluate(() => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="x:" onerror="document.title = \'run\'"><i style="color: red"></i>';
    document.body.append(script);
  });
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe('run');
});
