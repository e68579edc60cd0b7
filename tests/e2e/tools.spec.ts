import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { made } from '../support/page-kinds';
import { expect, type Language, languages, open, release, test } from './support';

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
    needScript: [
      'Save this page',
      'Download the list',
      'Add from a file',
      'Copy the address',
      'Copy the name',
      'Share from this device',
    ],
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
    needScript: ['收藏本页', '导出清单', '从文件导入', '复制网址', '复制名称', '用本机分享'],
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
      const letter = await page.getByRole('link', { name: byMail }).getAttribute('href');
      expect(letter).toMatch(/^mailto:\?subject=[^&]+&body=[^&]+%0D%0Ahttp[^&]+$/);
      expect(letter?.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
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

for (const path of [release('en'), release('zh'), release('zh').replace('/zh/', '/zh-hant/')])
  test(`the name of the account can be copied as it is looked for in WeChat, on ${path}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await toolOf(page, '(WeChat|微信公众号|微信公眾號)').click();
    await page.getByRole('button', { name: /^(Copy the name|复制名称|複製名稱)$/ }).click();
    await expect(page.getByRole('button', { name: /^(Copied|已复制|已複製)$/ })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('国家信息中心');
    await expect(page.locator('.panel:visible')).toContainText('国家信息中心');
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

test('the saved list goes into a file that any browser takes, and comes back from it', async ({ page, browser }) => {
  await page.goto(release('zh'));
  await toolOf(page, '收藏').click();
  await expect(page.getByRole('button', { name: '导出清单' })).toBeHidden();
  await page.getByRole('button', { name: '收藏本页' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出清单' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('收藏清单.html');
  const path = await file.path();
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/);
  expect(text).toContain(`<DT><a href="${process.env.SITE_ORIGIN}${release('zh')}" lang="zh-Hans">周民副主任`);

  // Another browser, with a page of its own in the list and bookmarks of other sites in the file.
  const other = await open(browser);
  await other.goto(release('en'));
  await toolOf(other, 'Save').click();
  await other.getByRole('button', { name: 'Save this page' }).click();
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Add from a file' }).click();
  const more = text.replace(
    '</DL>',
    '<DT><A HREF="https://evil.example/en/x">x</A><DT><A HREF="javascript:1">y</A></DL>',
  );
  const chooser = await choosing;
  await chooser.setFiles({ name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(more) });
  await expect(other.getByText('Pages added: 1')).toBeVisible();
  await expect(toolsOf(other).locator('[data-saved] li a')).toHaveText([/^Vice President/, /^周民副主任/]);
  await other.context().close();
});

test('pages of every kind come back from the file: home pages, a later page of a list, a search', async ({
  page,
  previews,
}) => {
  // The list that is long enough to have a second page comes with them.
  expect(previews).toBeDefined();
  const found = `/zh/search?q=${encodeURIComponent('数字 2.5')}`;
  const paths = ['/en', '/zh-hant', `/en/channels/${made.channel}?page=2`, found, release('zh')];
  for (const path of paths) {
    await page.goto(path);
    await page.locator('.tools summary').first().click();
    await page.locator('[data-save]').click();
  }
  const list = page.locator('[data-saved] li a');
  const kept = () =>
    list.evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.textContent]),
    );
  const before = await kept();
  expect(before.map(([path]) => path)).toEqual([...paths].reverse());
  expect(before.map(([, lang]) => lang)).toEqual(['zh-Hans', 'zh-Hans', 'en', 'zh-Hant', 'en']);

  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()]);
  const saved = readFileSync(await file.path());
  for (let left = paths.length; left > 0; left -= 1) {
    await list.first().locator('xpath=..').getByRole('button').click();
    await expect(list).toHaveCount(left - 1);
  }
  await page.locator('[data-saved] input').setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: saved });
  await expect(page.getByText('已添加 5 个页面')).toBeVisible();
  expect(await kept()).toEqual(before);
});

test('a file that holds no page of this site is refused in words, and the list stays', async ({ page }) => {
  await page.goto(release('en'));
  await toolOf(page, 'Save').click();
  await page.getByRole('button', { name: 'Save this page' }).click();
  const others = '<DL><DT><A HREF="https://a.example/en/news/a">a</A><DT><A HREF="/english">b</A></DL>';
  for (const rubbish of [
    Buffer.from(others),
    Buffer.from([0, 255, 60, 200, 1]),
    Buffer.alloc(0),
    Buffer.alloc(11e6, 'a'),
  ]) {
    await page.locator('[data-saved] input').setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: rubbish });
    const said = toolsOf(page).getByRole('status');
    await expect(said).toHaveText('Nothing added: this file names no page of this site.');
    await expect(page.locator('[data-saved] li')).toHaveCount(1);
    await said.evaluate((it) => {
      it.textContent = '';
    });
  }
});

test('help for the browser at hand comes first, and says so', async ({ page }) => {
  await page.goto(release('en'));
  await toolOf(page, 'Set as home').click();
  await expect(page.locator('.steps dt').first()).toHaveText('Chrome (yours)');
  await expect(page.locator('.steps dt')).toHaveCount(5);
});

for (const language of languages)
  test(`${language}: every way to pass a page on is there`, async ({ page }) => {
    await page.addInitScript(() => Object.assign(navigator, { share: () => Promise.resolve() }));
    await page.goto(release(language));
    await toolOf(page, language === 'zh' ? '分享' : 'Share').click();
    const ways = page.getByRole('list', { name: language === 'zh' ? '分享到' : 'Share on' }).getByRole('link');
    const hosts = await ways.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).host),
    );
    const chinese = ['service.weibo.com', 'connect.qq.com', 'sns.qzone.qq.com'];
    const others = ['x.com', 'www.facebook.com', 'www.linkedin.com'];
    expect(hosts).toEqual(language === 'zh' ? [...chinese, ...others] : [...others, ...chinese]);
    await expect(
      page.getByRole('button', { name: language === 'zh' ? '用本机分享' : 'Share from this device' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: language === 'zh' ? '复制网址' : 'Copy the address' })).toBeVisible();
  });

test('on a wide screen a text ends with a code for the phone, drawn once for all places', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(release('zh'));
  const code = page.getByRole('main').getByRole('img', { name: '本页二维码' });
  await code.scrollIntoViewIfNeeded();
  await expect(page.getByText('扫一扫，在手机上继续阅读。')).toBeVisible();
  // What is drawn again is drawn: there is as much dark in it as a code has.
  const dark = await darkness(await code.screenshot());
  expect(dark).toBeGreaterThan(0.25);
  expect(dark).toBeLessThan(0.6);
  expect(await page.locator('#page-code').count()).toBe(1);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(page.getByText('扫一扫，在手机上继续阅读。')).toBeHidden();
  expect(await darkness(await code.screenshot())).toBeGreaterThan(0.25);
});

/** The part of a picture that is dark. */
async function darkness(png: Buffer): Promise<number> {
  const pixels = await sharp(png).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 128).length / pixels.length;
}
