import {
  askHowItEnds,
  asReaders,
  bodyOf,
  desk,
  expect,
  expectStatus,
  freshSlug,
  languages,
  makeArticle,
  open,
  publish,
  standing,
  unpublish,
} from './support';

desk('an article is written in Chinese, and its English is begun from there', async ({ page }) => {
  const title = `关于测试的通知${freshSlug()}`;
  const { slug } = await makeArticle(page, { language: 'zh', title, body: '第一段。' });
  await expect(page.getByText('Article made: Chinese 1.0')).toBeVisible();
  await page.getByRole('link', { name: 'Articles' }).click();
  await page.getByRole('link', { name: `Start translation: English version of ${title}` }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the English version');
  await expect(page.getByLabel('Title')).toHaveValue('');
  await expect(bodyOf(page)).toHaveText('');
  await expect(page.getByLabel('Address')).toHaveValue(slug);
  await page.getByLabel('Title').fill('Notice of a test');
  await bodyOf(page).fill('The first paragraph.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);

  const states = page.getByRole('navigation', { name: 'Languages' });
  await expect(states.getByRole('link')).toHaveText([/English.*Draft/, /中文.*Draft/]);
  await page.reload();
  await expect(bodyOf(page)).toHaveText('The first paragraph.');
  await states.getByRole('link', { name: '中文' }).click();
  await expect(page.getByLabel('Title')).toHaveValue(title);
  await expect(bodyOf(page)).toHaveText('第一段。');
});

desk('a slug left empty is made of the title, in pinyin for Chinese', async ({ page }) => {
  const mark = freshSlug();
  await makeArticle(page, { language: 'zh', title: `国家信息中心 ${mark}`, slug: '' });
  await expect(page.getByLabel('Address')).toHaveValue(`guo-jia-xin-xi-zhong-xin-${mark}`);
});

desk('each language goes live, goes off line and comes back by itself', async ({ page }) => {
  const { path: chinese } = await makeArticle(page, { language: 'zh' });
  const english = chinese.replace('/zh/', '/en/');
  await expectStatus(chinese, 404);
  await publish(page);
  await expectStatus(chinese, 200);
  await expectStatus(english, 404);

  await page.getByRole('link', { name: 'Write the English version' }).click();
  await page.getByLabel('Title').fill('A test in English');
  await bodyOf(page).fill('English words.');
  await publish(page);
  await expectStatus(english, 200);

  await unpublish(page);
  await expectStatus(english, 410);
  await expectStatus(chinese, 200);
  await publish(page);
  await expectStatus(english, 200);
});

for (const language of languages)
  desk(`the pictures by which a live text is passed on can be taken along, ${language}`, async ({ page }) => {
    const { slug } = await makeArticle(page, { language });
    const share = page.getByRole('complementary').getByRole('heading', { name: 'Share pictures' });
    await expect(share).toHaveCount(0);
    await publish(page);
    await expect(share).toBeVisible();
    for (const [name, size, width, height] of [
      ['Download 1200\u00a0×\u00a0630', '1200x630', 1200, 630],
      ['Download 900\u00a0×\u00a0383, for a cover in WeChat', '900x383', 900, 383],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true });
      await link.scrollIntoViewIfNeeded();
      const image = link.locator('img');
      await expect
        .poll(() => image.evaluate((shown: HTMLImageElement) => [shown.naturalWidth, shown.naturalHeight]))
        .toEqual([width, height]);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(`${slug}.${language}.${size}.jpg`);
      expect(await download.failure()).toBeNull();
    }
    await unpublish(page);
    await expect(share).toHaveCount(0);
  });

desk.describe('for an editor who reads Chinese', () => {
  desk.use({ locale: 'zh-CN' });

  desk('share pictures are named in Chinese', async ({ page, browser, session }) => {
    const english = await open(browser, { storageState: session });
    await makeArticle(english);
    await publish(english);
    await page.goto(english.url());
    await english.context().close();
    await expect(page.getByRole('heading', { name: '分享图' })).toBeVisible();
    await expect(page.getByRole('link', { name: '下载公众号封面 900×383' })).toHaveAttribute(
      'href',
      /^\/share\/.*\/900x383\.jpg$/,
    );
  });
});

desk('taking a text off line asks first, and the safe answer is at hand', async ({ page }) => {
  const { path, title } = await makeArticle(page);
  await publish(page);
  const dialog = await askHowItEnds(page);
  await expect(dialog).toHaveAccessibleName('How does English 1.0 end?');
  await expect(dialog).toContainText(`“${title}” will leave every list`);
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectStatus(path, 200);
});

desk('a text without words is kept, but not published', async ({ page }) => {
  const { path } = await makeArticle(page, { body: '' });
  await page.getByLabel('Summary').fill('Only a summary.');
  await page.getByRole('button', { name: 'Publish English now' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('There is no text yet.');
  await expect(bodyOf(page)).toHaveAccessibleDescription(/There is no text yet/);
  await expectStatus(path, 404);
  await page.reload();
  await expect(page.getByLabel('Summary')).toHaveValue('Only a summary.');
});

desk('a double click publishes once', async ({ page }) => {
  await makeArticle(page);
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await page.getByRole('button', { name: 'Publish English now' }).dblclick();
  await expect(standing(page)).toHaveText('Published');
  await page.reload();
  await expect(page.getByText('English 1.0 published')).toHaveCount(1);
  await expect(page.getByText(/English 1\.[1-9]/)).toHaveCount(0);
  expect(posts).toHaveLength(1);
});

desk('a changed address of a live text is announced, and the old one leads to the new one', async ({ page }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  const slug = freshSlug();
  const address = page.getByLabel('Address');
  await address.fill(slug);
  await expect(address).toHaveAccessibleDescription(`The present address, ${path}, will lead readers to the new one.`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);
  await expectStatus(path, 200);
  await publish(page);
  await expectStatus(path, 301);
  await page.goto(path);
  await expect(page).toHaveURL(`/en/news/${slug}`);
});

desk('changed facts say which live pages they change, and change them', async ({ page }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Change' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Saving changes this live page at once:');
  await expect(main.getByRole('listitem').filter({ hasText: /^English1\.0$/ })).toBeVisible();
  await page.getByLabel('Date').fill('2020-02-30');
  const save = page.getByRole('button', { name: 'Save facts and change the live page' });
  await save.click();
  await expect(page.getByLabel('Date')).toHaveAccessibleDescription(/This date does not exist/);

  await page.getByLabel('Date').fill('2020-02-29');
  await save.click();
  await expect(standing(page)).toHaveText('Facts saved');
  const dates = async () => (await asReaders(path)).every(({ text }) => text.includes('2020-02-29'));
  await expect.poll(dates).toBe(true);
  await page.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page.getByRole('complementary')).toContainText('2020-02-29');
});

desk('a preview is the page a reader will see, and says that it is none', async ({ page, context }) => {
  const { path } = await makeArticle(page, { title: `Seen before “it” is live ${freshSlug()}` });
  await page.getByLabel('Summary').fill('Kept by the preview.');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Preview' }).click();
  const preview = await opened;
  const notice = preview.getByText('Preview of English 1.0, not published');
  await expect(notice).toBeVisible();
  const shown = await preview.getByRole('article').ariaSnapshot();
  await expectStatus(path, 404);
  await publish(page);
  await page.goto(path);
  // A code to go on reading by is for a page that is there.
  const code = /\n *- img "QR code of this page"\n *- paragraph: Scan to continue on your phone\./;
  const live = await page.getByRole('article').ariaSnapshot();
  expect(live).toMatch(code);
  expect(live.replace(code, '')).toBe(shown);
  await expect(page.getByText('not published')).toHaveCount(0);
});
