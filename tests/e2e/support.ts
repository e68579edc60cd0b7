import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { administrator } from '../support/start-site';

type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

/** What readers see, as a stranger: no session, no cookie. */
export const test = base.extend<object, { session: Session; gone: Record<Language, string> }>({
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
});

/** What editors see, signed in. */
export const desk = test.extend({ storageState: ({ session }, use) => use(session) });

export { expect };

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What the browsers of our editors ask for; the desk follows. */
export const browserLocale = { en: 'en-GB', zh: 'zh-CN' } as const;

export const release = (language: Language): string => `/${language}/news/zhou-min-keynote-2020-cpas`;
export const chineseOnly = (language: Language): string => `/${language}/news/zhongwen-biaodian`;

/** One page of each kind that answers 200 or 404; `gone` of the fixtures adds the 410. */
export const pageKinds = (language: Language): Record<string, string> => ({
  home: `/${language}`,
  channel: `/${language}/channels/guides`,
  article: release(language),
  'both texts side by side': `${release(language)}/parallel`,
  archive: `/${language}/archive`,
  year: `/${language}/archive/2020`,
  month: `/${language}/archive/2020/11`,
  department: `/${language}/departments/public-technical-service`,
  'site map': `/${language}/site-map`,
  'page of the site': `/${language}/pages/privacy`,
  'page of the site side by side': `/${language}/pages/about/parallel`,
  tag: `/${language}/tags/translation`,
  topics: `/${language}/topics`,
  topic: `/${language}/topics/one-text-two-languages`,
  'text with tags, a topic and related texts': `/${language}/news/names-posts-and-institutions`,
  'article with pictures': `/${language}/news/this-site-opens-in-two-languages`,
  'missing page': `/${language}/nowhere`,
  'page in one language only': chineseOnly(language),
});

/** Pages that no search engine should keep, as they are when they are only looked at. */
export const hiddenKinds = (language: Language): Record<string, string> => ({
  search: `/${language}/search?q=${encodeURIComponent(language === 'en' ? 'digital' : '数字')}`,
  'search that finds nothing': `/${language}/search?q=zxqj`,
  'report of an error': `${release(language)}/report`,
  'thanks for a report': `${release(language)}/reported`,
  'report of an error in a page of the site': `/${language}/pages/privacy/report`,
});

export const allKinds = (language: Language): Record<string, string> => ({
  ...pageKinds(language),
  ...hiddenKinds(language),
});

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

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Publish (English|Chinese|changes)/ }).click();
  await expect(standing(page)).toHaveText('Published');
}

export async function unpublish(page: Page): Promise<void> {
  await page.getByText('Other steps').click();
  await page.getByRole('button', { name: /^Unpublish/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Unpublish/ })
    .click();
  await expect(standing(page)).toHaveText('Unpublished');
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
