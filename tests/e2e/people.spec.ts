import type { Page } from '@playwright/test';
import { findings } from './axe';
import { browserLocale, desk, expect, freshSlug, languages, open } from './support';

const newcomersPassword = 'a password of her own';

const words = {
  en: {
    inviteSomebody: 'Invite somebody',
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    translator: 'Translator',
    invite: 'Invite',
    language: 'Language',
    writesIn: /^A translator writes in/,
    english: 'English',
    handOver: 'Hand over this link',
    password: 'Password',
    signIn: 'Sign in',
    welcome: 'Welcome, Lu Xun',
    choose: 'Choose it and sign in',
    tooShort: /^The password is too short/,
    signOut: 'Sign out',
    articles: 'Articles',
    notHers: /People|Settings|New article/,
    heading: 'People',
    standing: 'Invited',
    renew: 'Send a new invitation',
    forbidden: 'This is not yours to open',
    noLonger: 'This link no longer works',
    show: 'Show Lu Xun',
    sessions: 'Open sessions',
    editor: 'Editor',
    both: 'Both languages',
    addRole: 'Add a role',
    second: 'Role 2',
    saveRoles: 'Save and sign out everywhere',
    twice: 'This role is given twice.',
    remove: 'Remove role 2',
    nobody: 'Nobody is signed in with this account.',
    newArticle: 'New article',
    suspend: 'Suspend',
    access: 'Access',
    suspended: 'Suspended, and signed out everywhere',
    wrong: 'do not go together',
    letIn: 'Let in again',
  },
  zh: {
    inviteSomebody: '邀请人员',
    name: '姓名',
    email: '电子邮箱',
    role: '角色',
    translator: '译者',
    invite: '邀请',
    language: '语言',
    writesIn: /^译者撰写某种语言的文字/,
    english: 'English',
    handOver: '请转交此链接',
    password: '密码',
    signIn: '登录',
    welcome: 'Lu Xun，您好',
    choose: '设置密码并登录',
    tooShort: /^密码太短/,
    signOut: '退出',
    articles: '稿件',
    notHers: /人员|设置|写新稿/,
    heading: '人员',
    standing: '已邀请',
    renew: '重新邀请',
    forbidden: '您没有权限打开此页',
    noLonger: '此链接已失效',
    show: '查看Lu Xun',
    sessions: '登录中的设备',
    editor: '编辑',
    both: '两种语言',
    addRole: '添加角色',
    second: '角色 2',
    saveRoles: '保存并使其退出登录',
    twice: '这个角色重复了。',
    remove: '移除角色 2',
    nobody: '目前没有设备登录此账号。',
    newArticle: '写新稿',
    suspend: '停用',
    access: '登录与停用',
    suspended: '已停用，并在所有设备上退出',
    wrong: '电子邮箱与密码不符',
    letIn: '恢复',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

/** Invites somebody as the administrator; the page then shows the link to hand over. */
async function invite(page: Page, w: Words, email: string): Promise<string> {
  await page.goto('/admin/people');
  await page.getByRole('link', { name: w.inviteSomebody }).first().click();
  await page.getByLabel(w.name).fill('Lu Xun');
  await page.getByLabel(w.email).fill(email);
  await page.getByLabel(w.role, { exact: true }).selectOption(w.translator);
  await page.getByRole('button', { name: w.invite, exact: true }).click();
  await expect(page.getByLabel(w.language, { exact: true })).toHaveAccessibleDescription(w.writesIn);
  await page.getByLabel(w.language, { exact: true }).selectOption(w.english);
  await page.getByRole('button', { name: w.invite, exact: true }).click();
  const link = page.getByRole('textbox', { name: w.handOver });
  await expect(link).toHaveValue(/\/admin\/invitation\/[\w-]{43}$/);
  return new URL(await link.inputValue()).pathname;
}

async function enter(page: Page, w: Words, email: string): Promise<void> {
  await page.goto('/admin/sign-in');
  await page.getByLabel(w.email).fill(email);
  await page.getByLabel(w.password).fill(newcomersPassword);
  await page.getByRole('button', { name: w.signIn }).click();
}

for (const language of languages)
  desk.describe(`people, ${language}`, () => {
    desk.use({ locale: browserLocale[language] });
    const w = words[language];

    desk('somebody is invited, comes in, gets another role, and is suspended', async ({ page, browser }) => {
      const email = `${freshSlug()}@example.org`;
      const path = await invite(page, w, email);
      const second = page.getByRole('group', { name: w.second }).getByLabel(w.role, { exact: true });

      const hers = await open(browser, { locale: browserLocale[language] });
      await hers.goto(path);
      await expect(hers.getByRole('heading', { name: w.welcome })).toBeVisible();
      await hers.getByLabel(w.password).fill('short');
      await hers.getByRole('button', { name: w.choose }).click();
      await expect(hers.getByLabel(w.password)).toHaveAccessibleDescription(w.tooShort);
      await hers.getByLabel(w.password).fill(newcomersPassword);
      await hers.getByRole('button', { name: w.choose }).click();
      await expect(hers.getByRole('button', { name: w.signOut })).toBeVisible();
      const rooms = hers.getByRole('navigation');
      await expect(rooms.getByRole('link', { name: w.articles })).toBeVisible();
      await expect(rooms.getByRole('link', { name: w.notHers })).toHaveCount(0);
      await hers.goto('/admin/people');
      await expect(hers.getByRole('heading', { name: w.forbidden })).toBeVisible();
      await hers.goto(path);
      await expect(hers.getByRole('heading', { name: w.noLonger })).toBeVisible();

      await page.getByRole('link', { name: w.show }).click();
      await expect(page.getByRole('region', { name: w.sessions }).getByRole('listitem')).toHaveCount(1);
      await page.getByLabel(w.role, { exact: true }).selectOption(w.editor);
      await page.getByLabel(w.language, { exact: true }).selectOption(w.both);
      await page.getByRole('button', { name: w.addRole }).press('Enter');
      await expect(second).toBeFocused();
      await page.getByRole('button', { name: w.saveRoles }).click();
      await expect(second).toHaveAccessibleDescription(w.twice);
      await page.getByRole('button', { name: w.remove }).press('Enter');
      await page.getByRole('button', { name: w.saveRoles }).click();
      await expect(page.getByRole('main')).toContainText(w.nobody);

      await hers.goto('/admin');
      await expect(hers.getByRole('heading', { name: w.signIn })).toBeVisible();
      await enter(hers, w, email);
      await expect(hers.getByRole('navigation').getByRole('link', { name: w.newArticle })).toBeVisible();

      await page.getByRole('button', { name: w.suspend }).click();
      await expect(page.getByRole('region', { name: w.access })).toContainText(w.suspended);
      await hers.goto('/admin');
      await enter(hers, w, email);
      await expect(hers.getByRole('alert').filter({ hasText: w.wrong })).toBeVisible();
      await page.getByRole('button', { name: w.letIn }).click();
      await expect(page.getByRole('button', { name: w.suspend })).toBeVisible();
      await enter(hers, w, email);
      await expect(hers.getByRole('button', { name: w.signOut })).toBeVisible();
      await hers.context().close();
    });
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

for (const language of languages) {
  desk.describe(`the room of people, ${language}`, () => {
    desk.use({ locale: browserLocale[language], viewport: { width: 390, height: 844 } });

    desk('shows who is invited, fits a phone, and nothing is in its way', async ({ page, browser, session }) => {
      const email = `${freshSlug()}@example.org`;
      const english = await open(browser, { storageState: session });
      await invite(english, words.en, email);
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
      const link = page.getByRole('textbox', { name: words[language].handOver });
      await expect(link).toHaveValue(/\/admin\/invitation\/[\w-]{43}$/);
      const stranger = await open(browser, { locale: browserLocale[language] });
      await stranger.goto(new URL(await link.inputValue()).pathname);
      await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Lu Xun');
      await stranger.context().close();
    });
  });
}
