import type { Page } from '@playwright/test';
import { picture } from '../support/pictures';
import { findings } from './axe';
import { browserLocale, desk, expect, languages, open, release } from './support';

const groups = [
  'emergency',
  'announcement',
  'leads',
  'home',
  'navigation',
  'channels',
  'identity',
  'footer',
  'contacts',
  'look',
  'security',
];

const standing = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /./ });
const saved = 'Saved; readers see it now';
/** Goes on by Tab until this has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  const wanted = page.getByRole('button', { name });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${name}`);
}

desk(
  'an emergency is put on every page by keyboard, is seen in both languages, and is ended',
  async ({ page, browser }) => {
    const reader = await open(browser);
    await page.goto('/admin/settings/emergency');
    const words = page.getByRole('group', { name: 'Words' });
    await expect(page.getByRole('button', { name: 'Put on every page…' })).toBeEnabled();
    await words.getByLabel('English').focus();
    await page.keyboard.type('The building is closed today');
    await expect(page.getByText('There are no words in 中文')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('今日闭馆');
    await expect(page.getByText('There are no words in')).toHaveCount(0);
    await tabTo(page, 'Put on every page…');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Put this on every page now?' });
    await expect(dialog.getByText('今日闭馆')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(standing(page)).toHaveText(saved);
    await expect(page.getByRole('link', { name: 'Emergency banner is on' })).toBeVisible();

    for (const path of ['/en', release('en'), '/en/nowhere']) {
      await reader.goto(path);
      await expect(reader.getByRole('complementary', { name: 'Emergency notice' })).toContainText('closed today');
    }
    expect(await findings(reader)).toEqual([]);
    for (const path of ['/zh', release('zh'), '/zh/nowhere']) {
      await reader.goto(path);
      await expect(reader.getByRole('complementary', { name: '紧急通知' })).toContainText('今日闭馆');
    }
    expect(await findings(reader)).toEqual([]);
    await reader.setViewportSize({ width: 390, height: 800 });
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await page.goto('/admin/settings');
    await tabTo(page, 'Take off every page…');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Put on every page…' })).toBeVisible();
    await reader.goto('/en');
    await expect(reader.getByRole('complementary', { name: 'Emergency notice' })).toHaveCount(0);
    await reader.context().close();
  },
);

desk(
  'an order is changed by buttons, the focus goes along, and readers get the new order',
  async ({ page, browser }) => {
    await page.goto('/admin/settings/navigation');
    await page.getByLabel('Add an entry').selectOption('Archive');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Up: move Archive' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Up: move Archive' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(standing(page).filter({ hasText: saved })).toBeVisible();
    const reader = await open(browser);
    await reader.goto('/en');
    const names = await reader.getByRole('navigation', { name: 'Channels' }).getByRole('link').allTextContents();
    expect(names.slice(0, 2)).toEqual(['Home', 'Archive']);
    await page.getByRole('button', { name: 'Remove Archive' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(standing(page).filter({ hasText: saved })).toBeVisible();
    await expect(page.getByText('Chen Jing').or(page.locator('.changes summary')).first()).toBeVisible();
    await reader.context().close();
  },
);

desk('what cannot be kept is said at its field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/admin/settings/footer');
  await page.getByLabel('ICP number').fill('12345');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('ICP number')).toHaveAccessibleDescription(/looks like 京ICP备05070218号-1/);
  await expect(page.getByLabel('ICP number')).toHaveValue('12345');
  await page.getByLabel('ICP number').fill('京ICP备05070218号-1');
  await page.getByRole('button', { name: 'Preview' }).click();
  const [preview] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'English · front page' }).click(),
  ]);
  await expect(preview.getByRole('link', { name: '京ICP备05070218号-1' })).toBeVisible();
  await expect(preview.getByText('Preview of settings, not saved')).toBeVisible();
  expect(await findings(preview)).toEqual([]);
});

desk('a logo is chosen, seen beforehand, shown to readers, and taken away again', async ({ page, browser }) => {
  await page.goto('/admin/settings/identity');
  const logo = page.getByRole('group', { name: 'Logo' });
  await logo.getByRole('button', { name: 'Choose a picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  expect(await findings(page)).toEqual([]);
  const buffer = await picture(901, { width: 960, height: 320 }).png().toBuffer();
  await dialog.getByLabel('Upload a picture').setInputFiles({ name: 'mark.png', mimeType: 'image/png', buffer });
  await expect(dialog).toBeHidden();
  await expect(logo.getByText('mark.png')).toBeVisible();
  await page.getByLabel('The logo contains the name').check();
  await page.getByRole('button', { name: 'Preview' }).click();
  const [preview] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'English · front page' }).click(),
  ]);
  const named = (on: Page) => on.getByRole('banner').getByRole('img', { name: 'State Information Center' });
  const isDrawn = (on: Page) => named(on).evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0);
  await expect.poll(() => isDrawn(preview)).toBe(true);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(standing(page).filter({ hasText: saved })).toBeVisible();
  const reader = await open(browser);
  for (const width of [390, 1440]) {
    await reader.setViewportSize({ width, height: 800 });
    await reader.goto('/en');
    await expect.poll(() => isDrawn(reader)).toBe(true);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(await findings(reader)).toEqual([]);

  // Its own page says where it stands, and offers no way to delete it.
  await page.goto((await logo.getByRole('link', { name: 'Words of the picture' }).getAttribute('href')) ?? '');
  await expect(page.getByRole('link', { name: 'Site names and logo' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the picture' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Site names and logo' }).click();
  await logo.getByRole('button', { name: 'No picture' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(standing(page).filter({ hasText: saved })).toBeVisible();
  await reader.goto('/en');
  await expect(named(reader)).toHaveCount(0);
  await expect(page.getByText('logo contains the name').first()).toBeAttached();
  await reader.context().close();
});

desk('the most read move on the front page as a block of their own, once', async ({ page }) => {
  await page.goto('/admin/settings/home');
  const most = page.getByRole('listitem').filter({ hasText: 'in the last seven days' });
  await expect(most).toHaveCount(1);
  const offered = page.getByLabel('Add a block').getByRole('option', { name: 'Most read' });
  await expect(offered).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove Most read' }).click();
  await expect(most).toHaveCount(0);
  await page.getByLabel('Add a block').selectOption('Most read');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(most).toHaveCount(1);
  await most.getByRole('textbox').fill('99');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(most.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(most.getByRole('textbox')).toHaveValue('99');
  expect(await findings(page)).toEqual([]);
});

desk('of two administrators at once, the second is told and loses nothing', async ({ page, browser, session }) => {
  const other = await open(browser, { storageState: session });
  for (const desk of [page, other]) await desk.goto('/admin/settings/contacts');
  const before = await page.getByLabel('Staff mail').inputValue();
  await other.getByLabel('Staff mail').fill('mailto:theirs@example.org');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(standing(other).filter({ hasText: saved })).toBeVisible();
  await page.getByLabel('Staff mail').fill(before);
  await page.getByLabel('WeChat account').fill('国家信息中心订阅号');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Somebody saved first' })).toBeVisible();
  await expect(page.getByLabel('WeChat account')).toHaveValue('国家信息中心订阅号');
  await page.getByLabel('WeChat account').fill('国家信息中心');
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(standing(page).filter({ hasText: saved })).toBeVisible();
  await other.context().close();
});

for (const language of languages) {
  desk.describe(`the desk, ${language}`, () => {
    desk.use({ locale: browserLocale[language] });

    desk('nothing is in the way of the settings', async ({ page }) => {
      for (const path of ['', ...groups.map((group) => `/${group}`)]) {
        await page.goto(`/admin/settings${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findings(page)).toEqual([]);
      }
    });
  });
}
