import { expect, release as releaseIn, test } from './support';

/** Both languages side by side, and Chinese in Traditional characters: all of it in a browser that runs no script. */
const release = releaseIn('en').slice('/en/'.length);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader goes from a text to both side by side, points at a paragraph and goes on in the other language', async ({
    page,
  }) => {
    await page.goto(`/en/${release}`);
    await page.getByRole('link', { name: 'Read English and Chinese side by side' }).click();
    await expect(page).toHaveURL(`/en/${release}/parallel`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Vice President Zhou Min Attended/);
    await expect(page.getByRole('heading', { name: /^周民副主任出席/ })).toBeVisible();

    await page.getByRole('link', { name: 'Paragraph 3' }).click();
    await expect(page).toHaveURL(/#p3$/);
    const third = page.locator('#p3');
    await expect(third).toBeInViewport();
    await expect(third).toContainText('First, the administrative departments');
    await expect(third).toContainText('第一，行政管理部门');

    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(`/zh/${release}/parallel`);
    await page.getByRole('main').getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(`/zh/${release}`);
  });

  test('what stands for each other stands on one line', async ({ page }) => {
    await page.goto(`/en/${release}/parallel`);
    const en = await page.getByText(/^In his speech, Zhou Min/).boundingBox();
    const zh = await page.getByText(/^周民在演讲中认为/).boundingBox();
    expect(Math.abs((en?.y ?? 0) - (zh?.y ?? 99))).toBeLessThan(8);
    expect(zh?.x).toBeGreaterThan((en?.x ?? 0) + (en?.width ?? 0));
  });

  test('a reader of Traditional characters stays among them, and comes back', async ({ page }) => {
    await page.goto(`/zh/${release}`);
    await page.getByRole('banner').getByRole('link', { name: '繁體' }).click();
    await expect(page).toHaveURL(`/zh-hant/${release}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '周民副主任出席中國行政管理學會2020年年會並作主旨演講',
    );
    await page.getByRole('navigation', { name: '欄目' }).getByRole('link', { name: '編輯指南' }).click();
    await expect(page).toHaveURL('/zh-hant/channels/guides');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await page.getByRole('banner').getByRole('link', { name: '简体' }).click();
    await expect(page).toHaveURL('/zh/channels/guides');
    await expect(page.getByRole('banner').getByRole('link', { name: '简体' })).toBeHidden();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('the languages stand below each other, and the script can be chosen at the foot', async ({ page }) => {
      await page.goto(`/zh/${release}/parallel`);
      const zh = await page.getByText(/^周民在演讲中认为/).boundingBox();
      const en = await page.getByText(/^In his speech, Zhou Min/).boundingBox();
      expect(en?.y).toBeGreaterThan((zh?.y ?? 0) + (zh?.height ?? 0) - 1);
      await page.getByRole('contentinfo').getByRole('link', { name: '繁體' }).click();
      await expect(page).toHaveURL(`/zh-hant/${release}/parallel`);
    });
  });
});

for (const path of [`/en/${release}/parallel`, `/zh/${release}/parallel`, '/zh/pages/about/parallel']) {
  for (const width of [700, 1280]) {
    test(`no English line of ${path} is longer than 72 letters, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const longest = await page.getByRole('main').evaluate((main) => {
        let most = 0;
        for (const block of main.querySelectorAll<HTMLElement>('[lang=en] :is(p, li, figcaption)')) {
          const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let [top, letters] = [Number.NaN, 0];
          for (let text = words.nextNode(); text; text = words.nextNode())
            for (let at = 0; at < (text as Text).length; at += 1) {
              range.setStart(text, at);
              range.setEnd(text, at + 1);
              const box = range.getClientRects()[0];
              if (!box) continue;
              if (box.top - top > 8) letters = 0;
              [top, letters] = [box.top, letters + 1];
              most = Math.max(most, letters);
            }
        }
        return most;
      });
      expect(longest).toBeGreaterThan(40);
      expect(longest).toBeLessThanOrEqual(72);
    });
  }
}

for (const language of ['en', 'zh'] as const) {
  const pictured = `/${language}/news/this-site-opens-in-two-languages/parallel`;
  const told = { en: /^Below hills two rivers,/, zh: /^山前一蓝一黑两条河流相汇/ };

  test(`${language}: a cover is seen once above both texts, and told of in both languages`, async ({ page }) => {
    await page.goto(pictured);
    const boxOf = (alt: RegExp) => page.getByRole('main').getByRole('img', { name: alt }).boundingBox();
    const [own, other] = [await boxOf(told[language]), await boxOf(told[language === 'en' ? 'zh' : 'en'])];
    expect(own?.width).toBeGreaterThan(700);
    expect([other?.width, other?.height]).toEqual([1, 1]);
    const captions = page
      .getByRole('main')
      .locator('figure')
      .getByText(/^(Two languages, one text|两种文字，同一篇文章)/);
    await expect(captions).toHaveCount(2);
    for (const caption of await captions.all())
      expect((await caption.boundingBox())?.y).toBeGreaterThan((own?.y ?? 0) + (own?.height ?? 0));
  });

  test(`${language}: both names of the source lead to its texts in their language`, async ({ page }) => {
    await page.goto(pictured);
    const source = page
      .getByRole('main')
      .getByRole('link', { name: /^(Department of Public Technical Service|公共技术服务部)$/ });
    const hrefs = await source.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.sort()).toEqual(['en', 'zh'].map((each) => `/${each}/departments/public-technical-service`));
  });
}
