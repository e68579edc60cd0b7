import type { Page } from '@playwright/test';
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

/** Marks from the first of these words to the last, as a reader does by dragging. */
async function mark(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('main').evaluate(
    (main, ends) => {
      const nodeOf = (words: string) => {
        const all = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        while (all.nextNode()) if (all.currentNode.nodeValue?.includes(words)) return all.currentNode;
        throw new Error(`no ${words}`);
      };
      const [first, last] = ends.map(nodeOf) as [Node, Node];
      const at = first.nodeValue?.indexOf(ends[0] ?? '') ?? 0;
      const end = (last.nodeValue?.indexOf(ends[1] ?? '') ?? 0) + (ends[1] ?? '').length;
      getSelection()?.setBaseAndExtent(first, at, last, end);
    },
    [from, to],
  );
}

test.describe('beside the other language', () => {
  const path = `${release('en')}/parallel`;
  const own = 'Report an error in the English text';
  const other = '中文版内容纠错';

  test('marked words go to the form of the text they stand in', async ({ page }) => {
    await page.goto(path);
    for (const [from, to, taken, quiet, language] of [
      ['In his speech, Zhou Min', 'Zhou Min considered', own, other, 'en'],
      ['周民在演讲中认为', '周民在演讲中认为', other, own, 'zh'],
    ] as const) {
      await page.goto(path);
      await mark(page, from, to);
      await expect(page.getByRole('link', { name: taken })).toBeInViewport();
      await expect(page.getByRole('link', { name: quiet })).not.toBeInViewport();
      await page.getByRole('link', { name: taken }).click();
      await expect(page).toHaveURL(new RegExp(`${release(language)}/report#`));
      await expect(page.getByRole('textbox').first()).toHaveValue(
        /^(In his speech, Zhou Min considered|周民在演讲中认为)$/,
      );
    }
  });

  test('of rows marked together only the text they were begun in goes along', async ({ page }) => {
    await page.goto(path);
    await mark(page, '周民在演讲中认为', '第一，行政管理部门');
    await page.getByRole('link', { name: other }).click();
    await expect(page.getByRole('textbox').first()).toHaveValue(/^周民在演讲中认为[^a-z]*\n第一，行政管理部门$/);
  });
});

test.describe('what a reader reports', () => {
  desk(
    'is found in its place across a footnote and the quotation marks of Traditional characters',
    async ({ page, browser }) => {
      const reader = await open(browser, { extraHTTPHeaders: { 'X-Forwarded-For': '203.0.113.5' } });
      await reader.goto('/zh-hant/news/dates-and-numbers');
      await mark(reader, '中文以', '先數一遍零');
      expect(await reader.evaluate(() => String(getSelection()))).toMatch(
        /^中文以「萬」「億」計數.*\u20601先數一遍零$/,
      );
      await reader.getByRole('link', { name: '內容糾錯' }).click();
      await reader.getByLabel('錯誤說明').fill('繁體頁面上的腳注');
      await reader.getByRole('button', { name: '提交' }).click();
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('感謝您的指正');
      await reader.context().close();

      await page.goto('/admin/reports');
      const report = page.getByRole('listitem').filter({ hasText: '繁體頁面上的腳注' });
      await expect(report.locator('mark')).toHaveText(/^中文以“万”“亿”计数.*million。先数一遍零$/);
    },
  );

  desk('may be about a page of the site, and leads the desk there', async ({ page, browser }) => {
    const reader = await open(browser, { extraHTTPHeaders: { 'X-Forwarded-For': '203.0.113.4' } });
    await reader.goto('/en/pages/privacy');
    await reader.getByRole('link', { name: words.en.link }).click();
    await expect(reader).toHaveURL('/en/pages/privacy/report');
    await reader.getByLabel(words.en.what).fill('A page with an error');
    await reader.getByRole('button', { name: words.en.send }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.en.thanks);
    await reader.context().close();

    await page.goto('/admin/reports');
    const report = page.getByRole('listitem').filter({ hasText: 'A page with an error' });
    await expect(report.getByRole('heading')).toContainText('Privacy');
    await expect(report.getByRole('link', { name: 'See the live page' })).toHaveAttribute('href', '/en/pages/privacy');
  });

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
