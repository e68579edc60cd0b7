import { chineseOnly, expect, languages, pageKinds, release, test } from './support';

/** Everything here holds in a browser that runs no script at all. */
test.use({ javaScriptEnabled: false });

const ofLanguage = {
  en: { lang: 'en', other: '中文', otherLang: 'zh-Hans', news: 'News', title: /^Vice President Zhou Min Attended/ },
  zh: { lang: 'zh-Hans', other: 'English', otherLang: 'en', news: '要闻', title: /^周民副主任出席/ },
} as const;

test('a reader walks from the front page to the release, reads it in Chinese and comes back', async ({ page }) => {
  const switchTo = (name: string) => page.getByRole('banner').getByRole('link', { name });
  await page.goto('/en');
  await page.getByRole('navigation', { name: 'Channels' }).getByRole('link', { name: 'News' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('News');
  await page.getByRole('link', { name: ofLanguage.en.title }).click();
  await expect(page).toHaveURL(release('en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ofLanguage.en.title);
  await expect(page.getByText('Source: Department of Public Technical Service')).toBeVisible();
  await expect(page.getByText('Date: 2020-11-05')).toBeVisible();

  await switchTo('中文').click();
  await expect(page).toHaveURL(release('zh'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ofLanguage.zh.title);
  await expect(page.getByText('来源：公共技术服务部')).toBeVisible();

  await switchTo('English').click();
  await expect(page).toHaveURL(release('en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ofLanguage.en.title);
});

test('the language a reader switched to is the one the bare address leads to', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/en');
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await page.goto('/');
  await expect(page).toHaveURL('/zh');
});

test('text size can be chosen', async ({ page }) => {
  await page.goto(release('en'));
  const paragraph = page.getByText('On November 1st, 2020');
  const height = async () => (await paragraph.boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByRole('group', { name: 'Text size' }).getByText('Large', { exact: true }).click();
  expect(await height()).toBeGreaterThan(before);
});

for (const language of languages) {
  const { lang, otherLang, other } = ofLanguage[language];

  for (const [kind, path] of Object.entries(pageKinds(language))) {
    test(`${language}: the ${kind} says its language, its title and its address`, async ({ page }) => {
      const found = !/missing|only/.test(kind) || (kind.includes('only') && language === 'zh');
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(found ? 200 : 404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const title = await page.title();
      expect(title).toContain(language === 'en' ? 'State Information Center' : '国家信息中心');
      if (kind !== 'home') expect(title).toContain(heading);

      const head = page.locator('head');
      if (!found) {
        await expect(head.locator('link[rel=canonical], link[hreflang]')).toHaveCount(0);
        await expect(head.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
        return;
      }
      await expect(head.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`));
      const inOther = head.locator(`link[hreflang="${otherLang}"]`);
      if (kind.includes('only')) await expect(inOther).toHaveCount(0);
      else
        await expect(inOther).toHaveAttribute(
          'href',
          new RegExp(`${path.replace(/^\/../, language === 'en' ? '/zh' : '/en')}$`),
        );
    });
  }

  test(`${language}: a text taken off line has a full page that says when and leads on`, async ({ page, gone }) => {
    const answer = await page.goto(gone[language]);
    expect(answer?.status()).toBe(410);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'en' ? 'This text has been taken off line' : '本文已下线',
    );
    await expect(page.getByRole('main').getByText(/20\d\d-\d\d-\d\d/)).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: language === 'en' ? 'Other texts in Notices' : '“通知公告”栏目的其他稿件' })
      .click();
    await expect(page).toHaveURL(`/${language}/channels/notices`);
  });

  test(`${language}: a missing page leads home, to the channels and to the other language`, async ({ page }) => {
    await page.goto(`/${language}/nowhere`);
    const main = page.getByRole('main');
    const ways = language === 'en' ? ['Home', 'News', 'Notices', 'Guides'] : ['首页', '要闻', '通知公告', '编辑指南'];
    for (const way of ways) await expect(main.getByRole('link', { name: way, exact: true })).toBeVisible();
    await expect(main.locator(`[lang="${otherLang}"]`)).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: other })).toBeVisible();
  });
}

test('the English address of a Chinese-only text leads to the Chinese one', async ({ page }) => {
  const answer = await page.goto(chineseOnly('en'));
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('main').getByRole('link', { name: '关于中文稿件标点与排版的约定' }).click();
  await expect(page).toHaveURL(chineseOnly('zh'));
});

test('on a Chinese-only text the switch says where it leads before it is followed', async ({ page }) => {
  await page.goto(chineseOnly('zh'));
  const english = page.getByRole('banner').getByRole('link', { name: 'English' });
  const words = '本文没有英文版，点“English”将转到英文版的同一栏目。';
  await expect(page.getByText(words)).toBeVisible();
  await expect(english).toHaveAccessibleDescription(words);
  await english.click();
  await expect(page).toHaveURL('/en/channels/notices');
});
