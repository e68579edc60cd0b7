import type { Locator, Page } from '@playwright/test';
import { expect, type Language, languages, release, test } from './support';

const words = {
  en: {
    tools: 'Tools',
    panels: {
      Save: /To add a bookmark, press Ctrl D/,
      'Set as home': /Browsers no longer let a page do this for you.*On startup/s,
      WeChat: /国家信息中心/,
      Share: /Scan to open it on a phone/,
    },
    mail: 'Work mail',
    address: 'Address',
    byMail: 'Send by e-mail',
    needScript: ['Save this page', 'Copy the address', 'Share from this device'],
  },
  zh: {
    tools: '工具',
    panels: {
      收藏: /要加入浏览器书签，请按 Ctrl D/,
      设为首页: /浏览器已不允许网页代为设置.*启动时/s,
      微信公众号: /国家信息中心/,
      分享: /微信扫一扫，在手机上打开/,
    },
    mail: '工作邮箱',
    address: '网址',
    byMail: '用邮件发送',
    needScript: ['收藏本页', '复制网址', '用本机分享'],
  },
};

const toolsOf = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('navigation', { name: words[language].tools });

const toolOf = (page: Page, name: string): Locator =>
  page.locator('summary').filter({ hasText: new RegExp(`^${name}$`) });

/** The whole address, as it is passed on: with the site's own name, whatever name it was asked for by. */
const addressOf = (language: Language): RegExp => new RegExp(`^http://[^/]+${release(language)}$`);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: every tool opens and says what it can do`, async ({ page }) => {
      await page.goto(release(language));
      const { panels, mail, address, byMail, needScript } = words[language];
      for (const [name, says] of Object.entries(panels)) {
        await toolOf(page, name).click();
        await expect(
          toolsOf(page, language)
            .getByRole('group')
            .filter({ has: page.locator(':scope[open]') }),
        ).toHaveText(says);
        for (const button of needScript) await expect(page.getByRole('button', { name: button })).toBeHidden();
      }
      await expect(page.getByRole('textbox', { name: address })).toHaveValue(addressOf(language));
      await expect(page.getByRole('link', { name: byMail })).toHaveAttribute('href', /^mailto:\?subject=/);
      await expect(page.getByRole('link', { name: mail })).toHaveAttribute('href', 'https://mail.example/');
    });
  }
});

test('a saved page stands in the saved list after a reload, on every page, until it is removed', async ({ page }) => {
  await page.goto(release('en'));
  await toolOf(page, 'Save').click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Save this page' }).click();
  await expect(page.getByRole('button', { name: 'Remove this page' })).toBeVisible();

  await page.reload();
  await page.getByRole('navigation', { name: 'Channels' }).getByRole('link', { name: 'Guides' }).click();
  await toolOf(page, 'Save').click();
  const kept = toolsOf(page).getByRole('link', { name: /^Vice President Zhou Min/ });
  await kept.click();
  await expect(page).toHaveURL(release('en'));

  await toolOf(page, 'Save').click();
  await page.getByRole('button', { name: /^Remove: Vice President/ }).click();
  await expect(kept).toHaveCount(0);
  await page.reload();
  await toolOf(page, 'Save').click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
});

test('the address of the page can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(release('zh'));
  await toolOf(page, '分享').click();
  await page.getByRole('button', { name: '复制网址' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(addressOf('zh'));
});

test('one panel is open at a time; Escape closes it and goes back to its tool; a click beside it closes it', async ({
  page,
}) => {
  await page.goto(release('en'));
  const open = toolsOf(page).locator('details[open]');
  await toolOf(page, 'Save').click();
  await toolOf(page, 'Share').click();
  await expect(open).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Address' }).focus();
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await expect(toolOf(page, 'Share')).toBeFocused();

  await toolOf(page, 'WeChat').click();
  await expect(open).toHaveCount(1);
  await page.getByText('In his speech, Zhou Min considered').click();
  await expect(open).toHaveCount(0);
});

test('every panel opens by keyboard alone, and its controls follow', async ({ page }) => {
  await page.goto(release('en'));
  for (const name of Object.keys(words.en.panels)) {
    await toolOf(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(
      toolsOf(page)
        .getByRole('group')
        .filter({ has: toolOf(page, name) })
        .locator('.panel'),
    ).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'X', exact: true })).toBeFocused();
});
