import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administrator, startSite } from '../support/start-site';
import { asReaders, bodyOf, browserLocale, expect, languages, release, signIn, standing, test } from './support';

const words = {
  en: {
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    title: /^Vice President Zhou Min/,
    old: 'participated online.',
    last: 'online.',
    fresh: 'by video.',
    change: 'What has changed?',
    note: 'Corrected how the experts took part.',
    publish: 'Publish changes to English',
    published: 'Published',
    signOut: 'Sign out',
  },
  zh: {
    email: '电子邮箱',
    password: '密码',
    signIn: '登录',
    title: /^周民副主任/,
    old: '专家学者线上参会。',
    last: '线上参会。',
    fresh: '通过视频参会。',
    change: '改了什么？',
    note: '更正专家学者的参会方式。',
    publish: '发布中文',
    published: '已发布',
    signOut: '退出',
  },
};

for (const language of languages) {
  test.describe(`the ${language === 'en' ? 'English' : 'Chinese'} desk`, () => {
    test.use({ locale: browserLocale[language] });
    const say = words[language];

    test('an editor signs in, changes a word of the release, publishes it and signs out', async ({ page }) => {
      const path = release(language);
      const [before] = await asReaders(path);
      expect(before?.text).toContain(say.old);

      await page.goto('/admin');
      await expect(page.getByRole('heading', { name: say.signIn })).toBeVisible();
      await page.getByLabel(say.email).fill(administrator.email);
      await page.getByLabel(say.password).fill(administrator.password);
      await page.getByRole('button', { name: say.signIn }).click();
      await page.getByRole('link', { name: say.title }).click();

      await bodyOf(page).click();
      await page.keyboard.press('Control+End');
      for (const _ of say.last) await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.type(say.fresh);
      await page.getByRole('button', { name: say.publish }).click();
      const note = page.getByLabel(say.change);
      await expect(note).toHaveAttribute('aria-invalid', 'true');
      await note.fill(say.note);
      await page.getByRole('button', { name: say.publish }).click();
      await expect(standing(page)).toHaveText(say.published);

      const fresh = say.old.replace(say.last, say.fresh);
      const seen = async () =>
        (await asReaders(path)).map(({ text }) => [text.includes(fresh), text.includes(say.old)]);
      await expect.poll(seen, { timeout: 5_000, intervals: [50] }).toEqual(Array(8).fill([true, false]));
      await page.getByRole('complementary').getByRole('link', { name: path }).click();
      await expect(page.getByText(fresh)).toBeVisible();
      await expect(page.getByText(say.note)).toBeVisible();

      await page.goBack();
      await page.getByRole('button', { name: say.signOut }).click();
      await expect(page.getByRole('heading', { name: say.signIn })).toBeVisible();
      await page.goto('/admin');
      await expect(page).toHaveURL('/admin/sign-in?next=%2Fadmin');
    });
  });
}

test('a wrong password is told, and the e-mail stays', async ({ page }) => {
  await page.goto('/admin');
  await signIn(page, 'not this password');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('E-mail and password do not go together.');
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/do not go together/);
  await expect(page.getByLabel('E-mail')).toHaveValue(administrator.email);
});

test('after signing in an editor stands where she wanted to go', async ({ page }) => {
  await page.goto('/admin/articles/new');
  await signIn(page);
  await expect(page).toHaveURL('/admin/articles/new');
});

test('a new newsroom is set up by a link that works once', async ({ page }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-set-up-'));
  const site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '1', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
  try {
    const link = /\/admin\/set-up\/\S+/.exec(site.output())?.[0] ?? '';
    await page.goto(site.origin + link);
    await page.getByLabel('Your name').fill('王岚');
    await page.getByLabel('E-mail').fill('wang.lan@example.org');
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/too short/);
    await expect(page.getByLabel('Your name')).toHaveValue('王岚');

    await page.getByLabel('Password').fill('four words are good');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
    await expect(page.getByText('王岚')).toBeVisible();

    await page.goto(site.origin + link);
    await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
    await expect(page.getByLabel('Password')).toHaveCount(0);
  } finally {
    await site.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
