import { browserLocale, desk, expect, languages, open, release, test } from './support';

const words = {
  en: {
    link: 'Report an error',
    quote: 'The words in question',
    what: 'What is wrong',
    mail: 'Your e-mail (optional)',
    send: 'Send the report',
    thanks: 'Thank you',
    empty: 'Say what is wrong.',
  },
  zh: {
    link: '内容纠错',
    quote: '有误的文字',
    what: '错误说明',
    mail: '电子邮箱（选填）',
    send: '提交',
    thanks: '感谢您的指正',
    empty: '请说明错在哪里。',
  },
} as const;

for (const language of languages) {
  const { link, quote, what, mail, send, thanks, empty } = words[language];

  test.describe(`without script, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a reader reports an error by a plain form, which loses nothing when it is refused', async ({ page }) => {
      await page.goto(release(language));
      await page.getByRole('link', { name: link }).click();
      await page.getByLabel(quote).fill('2020');
      await page.getByLabel(mail).fill('li@example.org');
      await page.getByRole('button', { name: send }).click();

      await expect(page.getByRole('alert').getByRole('link', { name: empty })).toBeVisible();
      await expect(page.getByLabel(what)).toHaveAccessibleDescription(empty);
      await expect(page.getByLabel(quote)).toHaveValue('2020');
      await expect(page.getByLabel(mail)).toHaveValue('li@example.org');

      await page.getByLabel(what).fill(`2021? (${language})`);
      await page.getByRole('button', { name: send }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(thanks);
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`${release(language)}$`));
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  test(`${language}: marked words go along to the form, and to no server`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(release(language));
    const link2 = page.getByRole('link', { name: link });
    await expect(link2).not.toBeInViewport();
    const paragraph = page.locator('main .prose p').first();
    await paragraph.click({ clickCount: 3 });
    const marked = await page.evaluate(() => String(getSelection()).trim());
    expect(marked.length).toBeGreaterThan(10);
    // At hand where the words were marked, and gone with the mark.
    await expect(link2).toBeInViewport();
    await link2.click();
    await expect(page.getByLabel(quote)).toHaveValue(marked);
    expect(asked.filter((url) => decodeURIComponent(url).includes(marked.slice(0, 10)))).toEqual([]);

    await page.goto(release(language));
    await paragraph.click({ clickCount: 3 });
    await page.getByRole('heading', { level: 1 }).click();
    await expect(link2).not.toBeInViewport();
  });
}

test.describe('what a reader reports', () => {
  for (const language of languages) {
    desk.describe(`at the ${language} desk`, () => {
      desk.use({ locale: browserLocale[language] });

      desk('stands in the queue in its place, and is closed with what came of it', async ({ page, browser }) => {
        const said = `Written for the ${language} desk <b>&amp;</b>`;
        // Of a network of its own, or the limit would count it with the other readers of these tests.
        const network = { 'X-Forwarded-For': language === 'en' ? '203.0.113.1' : '203.0.113.2' };
        const reader = await open(browser, { extraHTTPHeaders: network });
        await reader.goto(`${release('en')}/report`);
        await reader.getByLabel(words.en.quote).fill('Zhou Min');
        await reader.getByLabel(words.en.what).fill(said);
        await reader.getByRole('button', { name: words.en.send }).click();
        await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.en.thanks);
        await reader.context().close();

        await page.goto('/admin');
        await page
          .getByRole('link', { name: language === 'en' ? /^Reports \d+ \(\d+ open\)$|^Reports/ : /^纠错/ })
          .click();
        const report = page.getByRole('listitem').filter({ hasText: said });
        await expect(report.locator('mark')).toHaveText('Zhou Min');
        await report.getByRole('button', { name: language === 'en' ? 'Close the report' : '办结' }).click();
        const choose = language === 'en' ? 'Choose what came of it.' : '请选择处理结果。';
        await expect(report.getByRole('alert')).toHaveText(choose);
        await report.getByRole('radio', { name: language === 'en' ? 'No error' : '并无错误' }).check();
        await report.getByRole('textbox').fill('As the source has it');
        await report.getByRole('button', { name: language === 'en' ? 'Close the report' : '办结' }).click();
        await expect(report).toHaveCount(0);
        await page.getByRole('link', { name: language === 'en' ? 'Closed' : '已处理' }).click();
        await expect(report).toContainText('As the source has it');
      });
    });
  }
});
