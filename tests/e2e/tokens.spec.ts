import type { Page } from '@playwright/test';
import { findings } from './axe';
import { browserLocale, desk, expect, freshSlug, languages, open } from './support';

const words = {
  en: {
    name: 'Name of the token',
    end: 'Ends on',
    make: 'Make the token',
    copy: 'Copy the token',
    copied: 'Copied',
    right: 'Read the desk: texts, drafts, pictures, tags, topics',
    write: 'Write drafts',
    chinese: '中文',
    rights: 'What it may do',
    nameEmpty: 'Write what the token is for.',
    rightNone: 'Choose at least one thing that it may do.',
    far: /^This is too far away/,
    revoke: 'Revoke',
    keep: 'Keep it',
    revoked: 'Revoked; it opens nothing any more',
    tokens: 'API tokens',
  },
  zh: {
    name: '令牌名称',
    end: '到期日',
    make: '创建令牌',
    copy: '复制令牌',
    copied: '已复制',
    right: '查阅工作台：稿件、草稿、图片、标签、专题',
    write: '撰写草稿',
    chinese: '中文',
    rights: '权限',
    nameEmpty: '请填写令牌的用途。',
    rightNone: '请至少选择一项权限。',
    far: /^日期太远/,
    revoke: '撤销',
    keep: '保留',
    revoked: '已撤销，令牌随即失效',
    tokens: 'API 令牌',
  },
} as const;

const askMe = async (token: string) => {
  const answer = await fetch(`${process.env.SITE_ORIGIN}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: await answer.json() };
};

const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const language of languages) {
  const w = words[language];

  desk.describe(`tokens, ${language}`, () => {
    desk.use({ locale: browserLocale[language], viewport: { width: 390, height: 844 } });

    desk('one is made, copied, used by a script, and opens nothing once it is revoked', async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const name = freshSlug();
      await page.goto('/admin/profile');
      const mine = page.getByRole('region', { name: w.tokens });
      const make = mine.getByRole('button', { name: w.make, exact: true });
      await mine.getByLabel(w.end).fill('2099-01-01');
      await make.click();
      await expect(mine.getByLabel(w.name)).toHaveAccessibleDescription(new RegExp(w.nameEmpty));
      await expect(mine.getByRole('group', { name: w.rights })).toHaveAccessibleDescription(new RegExp(w.rightNone));
      await mine.getByLabel(w.name).fill(name);
      await mine.getByRole('checkbox', { name: w.right }).check();
      await mine.getByRole('checkbox', { name: w.write }).press('Space');
      await mine.getByRole('checkbox', { name: w.chinese }).check();
      await make.click();
      await expect(mine.getByLabel(w.end)).toHaveAccessibleDescription(w.far);
      await expect(mine.getByLabel(w.name)).toHaveValue(name);
      await mine.getByLabel(w.end).fill(new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString().slice(0, 10));
      await make.press('Enter');

      const shown = page.getByRole('region', { name: new RegExp(name) });
      await expect(shown).toBeFocused();
      await expect(mine.getByLabel(w.name)).toHaveValue('');
      const token = await shown.getByRole('textbox').inputValue();
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      expect(await findings(page)).toEqual([]);
      await shown.getByRole('button', { name: w.copy }).click();
      await expect(shown.getByRole('status')).toHaveText(w.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);

      const { status, body } = await askMe(token);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        token: { name },
        rights: ['desk.read', 'edition.write'],
        languages: ['zh'],
        channels: null,
      });

      await page.reload();
      expect(await page.content()).not.toContain(token);
      const row = mine.getByRole('listitem').filter({ hasText: name });
      await expect(row).toContainText(token.slice(0, 9));
      const revoke = row.getByRole('button');
      await revoke.click();
      await page.getByRole('dialog').getByRole('button', { name: w.keep }).click();
      expect((await askMe(token)).status).toBe(200);
      await revoke.click();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: w.revoke, exact: true }).click();
      await expect(mine.getByRole('status').filter({ hasText: w.revoked })).toBeVisible();
      const refused = await askMe(token);
      expect([refused.status, refused.body.type]).toEqual([401, 'urn:tongwen:problem:tokenRefused']);
      await expect(row.getByRole('button')).toHaveCount(0);
    });
  });
}

desk('an administrator sees another person’s tokens and revokes them', async ({ page, browser, session }) => {
  const name = freshSlug();
  const hers = await open(browser, { storageState: session });
  await hers.goto('/admin/profile');
  await hers.getByLabel('Name of the token').fill(name);
  await hers.getByRole('checkbox', { name: 'Read the desk' }).check();
  await hers.getByRole('button', { name: 'Make the token' }).click();
  const token = await hers
    .getByRole('region', { name: new RegExp(name) })
    .getByRole('textbox')
    .inputValue();
  await hers.context().close();

  await page.goto('/admin/people');
  await page.getByRole('row').filter({ hasText: 'wang.lan@example.org' }).getByRole('link').click();
  const tokens = page.getByRole('region', { name: 'API tokens' });
  const row = tokens.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('Works');
  expect(await findings(page)).toEqual([]);
  await row.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(row).toContainText('Revoked');
  expect((await askMe(token)).status).toBe(401);
});
