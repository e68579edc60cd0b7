import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { startAway } from '../support/database-away';
import { addressOf, makePages, type Previews } from '../support/make-pages';
import { pageKinds as kindsIn, type PageKind, readings } from '../support/page-kinds';
import { administrator } from '../support/start-site';

type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

type Shared = { session: Session; gone: Record<Language, string>; previews: Previews; away: string };

/** What readers see, as a stranger: no session, no cookie. */
export const test = base.extend<object, Shared>({
  baseURL: process.env.SITE_ORIGIN,
  /** Of the administrator; signed in once for all tests that need no door. */
  session: [
    async ({ browser }, use) => {
      const page = await open(browser);
      await page.goto('/admin');
      await signIn(page);
      await use(await page.context().storageState());
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  /** Addresses of a text that was live and was taken off line again, one in each language. */
  gone: [
    async ({ browser, session }, use) => {
      const page = await open(browser, { storageState: session });
      const gone = { en: '', zh: '' };
      for (const language of languages) {
        const article = await makeArticle(page, { language });
        await publish(page);
        await unpublish(page);
        gone[language] = article.path;
      }
      await page.context().close();
      await use(gone);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  /** What the table of page kinds needs beside the sample newsroom. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed
  previews: [async ({}, use) => use(await makePages()), { scope: 'worker' }],
  /** Origin of a site whose database is away. */
  away: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { origin, stop } = await startAway(process.env.DATABASE_URL ?? '');
      await use(origin);
      await stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** What editors see, signed in. */
export const desk = test.extend({ storageState: ({ session }, use) => use(session) });

export { expect, kindsIn, readings };

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What the browsers of our editors ask for; the desk follows. */
export const browserLocale = { en: 'en-GB', zh: 'zh-CN' } as const;

export const release = (language: Language): string => `/${language}/news/zhou-min-keynote-2020-cpas`;
export const chineseOnly = (language: Language): string => `/${language}/news/zhongwen-biaodian`;

/** What search engines may keep of what the sample newsroom holds: addresses by the name of their kind. */
export const pageKinds = (language: Language): Record<string, string> =>
  Object.fromEntries(
    kindsIn(language).flatMap(({ name, path, hidden, sample }) => (hidden || !sample ? [] : [[name, path]])),
  );

/** Opens a page of this kind; the form of one that was refused is sent as it is. */
export async function visit(page: Page, kind: PageKind, previews: Previews): Promise<void> {
  const opened = await page.goto(addressOf(kind, previews));
  if (!kind.refused) return expect(opened?.status(), kind.name).toBe(kind.status);
  if (kind.about)
    await page
      .locator('main form input[name=page]')
      .evaluate((field: HTMLInputElement, about) => field.setAttribute('value', about), kind.about);
  const [refused] = await Promise.all([
    page.waitForResponse('**/api/reports'),
    page.locator('main form button').click(),
  ]);
  expect(refused.status(), kind.name).toBe(kind.status);
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
}

/** A browser of its own: like an editor's, whatever the test at hand has asked for itself. */
const editors = { locale: 'en-GB', javaScriptEnabled: true, isMobile: false, viewport: { width: 1280, height: 900 } };

export async function open(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.SITE_ORIGIN, ...editors, ...options });
  return context.newPage();
}

export async function signIn(page: Page, password = administrator.password): Promise<void> {
  await page.getByLabel('E-mail').fill(administrator.email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  if (password === administrator.password) await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

let made = 0;

/** A slug nobody has used. */
export function freshSlug(): string {
  made += 1;
  return `test-${process.pid}-${made}`;
}

type Article = { language: Language; title: string; slug: string; body: string };

/** Writes a new article at the English desk and makes it; afterwards the page shows its text. */
export async function makeArticle(page: Page, given: Partial<Article> = {}): Promise<Article & { path: string }> {
  const slug = given.slug ?? freshSlug();
  const article = { language: 'en', title: `About ${slug}`, slug, body: `The text of ${slug}.`, ...given } as const;
  await page.goto('/admin/articles/new');
  await bodyOf(page).fill(article.body);
  await page.getByLabel('Title').fill(article.title);
  await page.getByLabel('Address').fill(slug);
  await page.getByRole('radio', { name: article.language === 'zh' ? '中文' : 'English' }).check();
  await page.getByLabel('Source').selectOption('Newsroom');
  await page.getByRole('checkbox', { name: 'Notices' }).check();
  await page.getByRole('button', { name: 'Make the article' }).click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}\/(en|zh)$/);
  await expect(bodyOf(page)).toBeVisible();
  return { ...article, path: `/${article.language}/news/${slug}` };
}

/** The editor of the text: it stands once the page can act. */
export const bodyOf = (page: Page): Locator => page.getByRole('textbox', { name: /^(Text|正文)$/ });

/** How things stand with saving. */
export const standing = (page: Page): Locator => page.getByRole('status');

/** Puts the text before its readers; what changes one that they know is said to be minor. */
export async function publish(page: Page): Promise<void> {
  const minor = page.getByRole('checkbox', { name: /^A minor change/ });
  if (await minor.isVisible()) await minor.check();
  await page.getByRole('button', { name: /^Publish (English|Chinese|changes)/ }).click();
  await expect(standing(page)).toHaveText('Published');
}

/** Opens the dialog in which the public life of a text ends. */
export async function askHowItEnds(page: Page): Promise<Locator> {
  await page.getByText('Other steps').click();
  await page.getByRole('button', { name: /^End (English|Chinese)/ }).click();
  return page.getByRole('dialog');
}

export async function unpublish(page: Page): Promise<void> {
  const dialog = await askHowItEnds(page);
  await dialog.getByRole('radio', { name: /^Take off line/ }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It is out of date.');
  await dialog.getByRole('button', { name: /^Take/ }).click();
  await expect(standing(page)).toHaveText('Taken off line');
}

/** Status and text of an address as readers get it, asked for eight times on new connections, so of every worker. */
export async function asReaders(path: string): Promise<{ status: number; text: string; to: string | null }[]> {
  const ask = async () => {
    const response = await fetch(`${process.env.SITE_ORIGIN}${path}`, {
      headers: { connection: 'close' },
      redirect: 'manual',
    });
    return { status: response.status, to: response.headers.get('location'), text: await response.text() };
  };
  return Promise.all(Array.from({ length: 8 }, ask));
}

/** Every reader gets this status before long; `desk-walk` holds how soon. */
export const expectStatus = (path: string, status: number): Promise<void> =>
  expect.poll(async () => (await asReaders(path)).map((answer) => answer.status)).toEqual(Array(8).fill(status));
