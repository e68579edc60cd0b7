import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { administrator, type Site, startSite } from '../support/start-site';
import { findings } from './axe';
import { browserLocale, expect, type Language, languages, open, test } from './support';

/** What the desk says, in both languages. */
const words = {
  en: {
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    signOut: 'Sign out',
    begin: 'Set up a second factor',
    code: 'Code',
    turnOn: 'Turn it on',
    turnOff: 'Turn it off',
    present: 'Present password',
    newPassword: 'New password',
    change: 'Change the password',
    changed: 'The password is changed; you are signed out everywhere else',
    wrongCode: 'This code does not fit',
    wrongPassword: 'do not go together',
    locked: 'Too many attempts',
    name: 'Name',
    language: 'Language of the desk',
    save: 'Save',
    saved: 'Saved',
    others: 'Sign out everywhere else',
    ended: 'Signed out there',
    choose: 'Save the password',
    used: 'This link no longer works',
    common: 'among the first that others would try',
    codesLeft: '9 recovery codes are left',
  },
  zh: {
    email: '电子邮箱',
    password: '密码',
    signIn: '登录',
    signOut: '退出',
    begin: '设置两步验证',
    code: '验证码',
    turnOn: '启用',
    turnOff: '停用',
    present: '当前密码',
    newPassword: '新密码',
    change: '修改密码',
    changed: '密码已修改，其他设备均已退出',
    wrongCode: '验证码不正确或已使用',
    wrongPassword: '电子邮箱与密码不符',
    locked: '尝试次数过多',
    name: '姓名',
    language: '工作台语言',
    save: '保存',
    saved: '已保存',
    others: '退出其他所有设备',
    ended: '已退出',
    choose: '保存密码',
    used: '此链接已失效',
    common: '太常见',
    codesLeft: '还有 9 个恢复码',
  },
} as const;

type Words = (typeof words)[Language];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** That of the bar: the list of sessions has some of its own. */
const signOut = (page: Page, w: Words) => page.getByRole('banner').getByRole('button', { name: w.signOut });
const field = (page: Page, name: string) => page.getByRole('main').getByLabel(name, { exact: true });

async function giveCode(page: Page, w: Words, code: string) {
  await field(page, w.code).fill(code);
  await button(page, w.signIn).click();
}

async function givePassword(page: Page, w: Words, password: string) {
  await page.goto('/admin/profile');
  await field(page, w.email).fill(administrator.email);
  await field(page, w.password).fill(password);
  await button(page, w.signIn).click();
}

/** A site of its own: here passwords change and sessions end, which other tests go on using. */
let site: Site;
const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-sign-in-'));

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '2', SAMPLE_DATA: 'off' });
});

test.afterAll(async () => {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const desk = (browser: Browser, language: Language) =>
  open(browser, { locale: browserLocale[language], baseURL: site.origin });

/** Of the half minute that follows `steps` later: a code that has been taken is not taken again. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** As it is typed at the server, while the site runs. */
function resetLink(...more: string[]): string {
  const typed = ['src/server/launch/reset-password.mjs', '--email', administrator.email, ...more];
  const { stdout, stderr } = spawnSync(process.execPath, typed, {
    // The database of the site's own, and not that of the other tests.
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, SITE_URL: site.origin },
    encoding: 'utf8',
  });
  return /http\S+/.exec(stdout)?.[0] ?? `no link was printed: ${stderr}`;
}

async function choosePassword(page: Page, w: Words, password: string) {
  await field(page, w.newPassword).fill(password);
  await button(page, w.choose).click();
}

for (const language of languages) {
  const w = words[language];

  test(`in ${language}: a second factor is set up, asked for, and lost without being locked out`, async ({
    browser,
  }) => {
    const page = await desk(browser, language);
    await givePassword(page, w, administrator.password);
    await button(page, w.begin).click();
    const secret = (await page.locator('code').textContent())?.replaceAll(' ', '') ?? '';
    expect(await findings(page)).toEqual([]);
    await field(page, w.code).fill('12345');
    await button(page, w.turnOn).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.wrongCode);
    await field(page, w.code).fill(codeOf(secret, -1));
    await button(page, w.turnOn).click();
    await expect(page.getByRole('listitem').getByRole('code')).toHaveCount(10);
    const [recovery = '', another = ''] = await page.getByRole('listitem').getByRole('code').allInnerTexts();
    expect(await findings(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('listitem').getByRole('code')).toHaveCount(0);
    await signOut(page, w).click();
    await expect(button(page, w.signIn)).toBeVisible();

    await givePassword(page, w, 'wrong');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.wrongPassword);
    await givePassword(page, w, administrator.password);
    await expect(page).toHaveURL(/\/admin\/sign-in\/code/);
    expect(await findings(page)).toEqual([]);
    await page.goto('/admin');
    await expect(page).toHaveURL(/\/admin\/sign-in/);
    await page.goto('/admin/sign-in/code?next=/admin/profile');
    await giveCode(page, w, '000000');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.wrongCode);
    await giveCode(page, w, codeOf(secret, 0));
    await signOut(page, w).click();
    await expect(button(page, w.signIn)).toBeVisible();

    await givePassword(page, w, administrator.password);
    await giveCode(page, w, recovery.toUpperCase());
    await expect(page.getByText(w.codesLeft)).toBeVisible();
    await signOut(page, w).click();
    await expect(button(page, w.signIn)).toBeVisible();
    await givePassword(page, w, administrator.password);
    await giveCode(page, w, recovery);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.wrongCode);
    for (let time = 0; time < 4; time += 1) {
      await giveCode(page, w, `00000${time}`);
      await expect(field(page, w.code)).toHaveValue('');
    }
    await giveCode(page, w, another);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.locked);
    await givePassword(page, w, administrator.password);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.locked);

    // The way back, and then the password as it was.
    const link = resetLink('--remove-second-factor');
    await page.goto(link);
    expect(await findings(page)).toEqual([]);
    await choosePassword(page, w, 'Password-20201105');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(w.common);
    await choosePassword(page, w, 'copper kettle in the rain');
    await expect(page).toHaveURL(/\/admin\/sign-in/);
    await page.goto(link);
    await expect(page.getByRole('heading', { name: w.used })).toBeVisible();
    await givePassword(page, w, 'copper kettle in the rain');
    await field(page, w.present).fill('copper kettle in the rain');
    await field(page, w.newPassword).fill(administrator.password);
    await button(page, w.change).click();
    await expect(page.getByText(w.changed)).toBeVisible();
    await page.context().close();
  });

  test(`in ${language}: one changes name and language, and ends the other sessions`, async ({ browser }) => {
    const [page, elsewhere] = [await desk(browser, language), await desk(browser, language)];
    await givePassword(elsewhere, w, administrator.password);
    await expect(signOut(elsewhere, w)).toBeVisible();
    await givePassword(page, w, administrator.password);
    await expect(signOut(page, w)).toBeVisible();
    expect(await findings(page)).toEqual([]);
    const name = await field(page, w.name).inputValue();
    await field(page, w.name).fill('');
    await button(page, w.save).click();
    await expect(page.locator('#name-error')).toBeVisible();
    await field(page, w.name).fill('王兰');
    const other = language === 'en' ? 'zh' : 'en';
    await field(page, w.language).selectOption(other);
    await button(page, w.save).click();
    await expect(page.getByRole('link', { name: '王兰' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-Hans' : 'en');
    await elsewhere.reload();
    await expect(signOut(elsewhere, words[other])).toBeVisible();
    await field(page, words[other].name).fill(name);
    await field(page, words[other].language).selectOption('');
    await button(page, words[other].save).click();
    await expect(page.getByRole('status').filter({ hasText: w.saved })).toBeVisible();

    await button(page, w.others).click();
    await expect(page.getByRole('status').filter({ hasText: w.ended })).toBeVisible();
    await elsewhere.reload();
    await expect(elsewhere).toHaveURL(/\/admin\/sign-in/);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await signOut(page, w).click();
    await expect(button(page, w.signIn)).toBeVisible();
    await page.context().close();
    await elsewhere.context().close();
  });
}
