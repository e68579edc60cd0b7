import type { Page } from '@playwright/test';
import { findings } from './axe';
import { browserLocale, desk, expect, freshSlug, languages, open } from './support';

const newcomersPassword = 'a password of her own';

/** Invites somebody as the administrator; the page then shows the link to hand over. */
async function invite(page: Page, email: string): Promise<string> {
  await page.goto('/admin/people');
  await page.getByRole('link', { name: 'Invite somebody' }).first().click();
  await page.getByLabel('Name').fill('Lu Xun');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption('Translator');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByLabel('Language', { exact: true })).toHaveAccessibleDescription(/^A translator writes in/);
  await page.getByLabel('Language', { exact: true }).selectOption('English');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = page.getByRole('textbox', { name: 'Hand over this link' });
  await expect(link).toHaveValue(/\/admin\/invitation\/[\w-]{43}$/);
  return new URL(await link.inputValue()).pathname;
}

async function enter(page: Page, email: string): Promise<void> {
  await page.goto('/admin/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(newcomersPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

desk('somebody is invited, comes in, gets another role, and is suspended', async ({ page, browser }) => {
  const email = `${freshSlug()}@example.org`;
  const path = await invite(page, email);

  const hers = await open(browser);
  await hers.goto(path);
  await expect(hers.getByRole('heading', { name: 'Welcome, Lu Xun' })).toBeVisible();
  await hers.getByLabel('Password').fill('short');
  await hers.getByRole('button', { name: 'Choose it and sign in' }).click();
  await expect(hers.getByLabel('Password')).toHaveAccessibleDescription(/^The password is too short/);
  await hers.getByLabel('Password').fill(newcomersPassword);
  await hers.getByRole('button', { name: 'Choose it and sign in' }).click();
  await expect(hers.getByRole('button', { name: 'Sign out' })).toBeVisible();
  const rooms = hers.getByRole('navigation');
  await expect(rooms.getByRole('link', { name: 'Articles' })).toBeVisible();
  await expect(rooms.getByRole('link', { name: /People|Settings|New article/ })).toHaveCount(0);
  await hers.goto('/admin/people');
  await expect(hers.getByRole('heading', { name: 'This is not yours to open' })).toBeVisible();
  await hers.goto(path);
  await expect(hers.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();

  await page.getByRole('link', { name: 'Show Lu Xun' }).click();
  await expect(page.getByRole('region', { name: 'Open sessions' }).getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('Role', { exact: true }).selectOption('Editor');
  await page.getByLabel('Language', { exact: true }).selectOption('Both languages');
  await page.getByRole('button', { name: 'Add a role' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Role 2' }).getByLabel('Role', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Save and sign out everywhere' }).click();
  await expect(
    page.getByRole('group', { name: 'Role 2' }).getByLabel('Role', { exact: true }),
  ).toHaveAccessibleDescription('This role is given twice.');
  await page.getByRole('button', { name: 'Remove role 2' }).press('Enter');
  await page.getByRole('button', { name: 'Save and sign out everywhere' }).click();
  await expect(page.getByRole('main')).toContainText('Nobody is signed in with this account.');

  await hers.goto('/admin');
  await expect(hers.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await enter(hers, email);
  await expect(hers.getByRole('navigation').getByRole('link', { name: 'New article' })).toBeVisible();

  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('region', { name: 'Access' })).toContainText('Suspended, and signed out everywhere');
  await hers.goto('/admin');
  await enter(hers, email);
  await expect(hers.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible();
  await page.getByRole('button', { name: 'Let in again' }).click();
  await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible();
  await enter(hers, email);
  await expect(hers.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await hers.context().close();
});

desk('the last administrator is neither suspended nor demoted', async ({ page }) => {
  await page.goto('/admin/people');
  await page.getByRole('row').filter({ hasText: 'wang.lan@example.org' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Suspend' }).click();
  const told = page.getByRole('main').getByRole('alert');
  await expect(told).toContainText('This is the last administrator who can sign in');
  const administrator = page.getByRole('group', { name: /^Role \d/ }).filter({ hasText: 'Always for the whole site' });
  await administrator.getByLabel('Role', { exact: true }).selectOption('Reviewer');
  await page.getByRole('button', { name: 'Save and sign out everywhere' }).click();
  await expect(page.getByRole('group', { name: 'Roles' })).toHaveAccessibleDescription(
    /^This is the last administrator/,
  );
  await page.goto('/admin/people');
  await expect(page.getByRole('row').filter({ hasText: 'wang.lan@example.org' })).toContainText('Administrator');
});

const words = {
  en: { heading: 'People', standing: 'Invited', renew: 'Send a new invitation', link: 'Hand over this link' },
  zh: { heading: '人员', standing: '已邀请', renew: '重新邀请', link: '请转交此链接' },
} as const;

for (const language of languages) {
  desk.describe(`the room of people, ${language}`, () => {
    desk.use({ locale: browserLocale[language], viewport: { width: 390, height: 844 } });

    desk('shows who is invited, fits a phone, and nothing is in its way', async ({ page, browser, session }) => {
      const email = `${freshSlug()}@example.org`;
      const english = await open(browser, { storageState: session });
      await invite(english, email);
      await english.context().close();
      await page.goto('/admin/people');
      await expect(page.getByRole('heading', { level: 1, name: words[language].heading })).toBeVisible();
      const row = page.getByRole('row').filter({ hasText: email });
      await expect(row).toContainText(words[language].standing);
      const person = await row.getByRole('link').getAttribute('href');
      for (const room of ['/admin/people', '/admin/people/new', person ?? '']) {
        await page.goto(room);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang, room).toBeLessThanOrEqual(0);
        expect(await findings(page), room).toEqual([]);
      }
      await page.getByRole('button', { name: words[language].renew }).click();
      const link = page.getByRole('textbox', { name: words[language].link });
      await expect(link).toHaveValue(/\/admin\/invitation\/[\w-]{43}$/);
      const stranger = await open(browser, { locale: browserLocale[language] });
      await stranger.goto(new URL(await link.inputValue()).pathname);
      await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Lu Xun');
      await stranger.context().close();
    });
  });
}
