import type { CDPSession, Page } from '@playwright/test';
import { bodyOf, desk, expect, makeArticle, standing } from './support';

/** What an input method for Chinese does: a word is composed of letters, shown as it grows, and put in at last. */
async function compose(input: CDPSession, letters: string[], word: string): Promise<void> {
  for (const text of letters)
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await input.send('Input.insertText', { text: word });
}

const inputOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

const nihao = ['n', 'ni', "ni'h", "ni'hao"];

async function expectKept(page: Page, text: string | string[]): Promise<void> {
  const lines = bodyOf(page).locator('p');
  await expect(lines).toHaveText([text].flat());
  await page.keyboard.press('Control+s');
  await expect(standing(page)).toHaveText(/^Saved/);
  await page.reload();
  await expect(lines).toHaveText([text].flat());
}

desk('a word composed in the middle of a sentence stands there once', async ({ page }) => {
  await makeArticle(page, { language: 'zh', body: '前后' });
  const input = await inputOf(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await compose(input, nihao, '你好');
  await compose(input, nihao, '再见');
  await expectKept(page, '前你好再见后');
});

desk('a composed word takes the place of what was selected', async ({ page }) => {
  await makeArticle(page, { language: 'zh', body: '国家信息中心' });
  const input = await inputOf(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await compose(input, nihao, '你好');
  await expectKept(page, '你好信息中心');
});

desk('words composed at the start of a text and of a new paragraph stand there once', async ({ page }) => {
  await makeArticle(page, { language: 'zh', body: '' });
  const input = await inputOf(page);
  await bodyOf(page).click();
  await compose(input, nihao, '第一段');
  await page.keyboard.press('Enter');
  await compose(input, nihao, '第二段');
  await expectKept(page, ['第一段', '第二段']);
});

desk('deleted text does not come back with the next word', async ({ page }) => {
  await makeArticle(page, { language: 'zh', body: '旧' });
  const input = await inputOf(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Backspace');
  await expect(bodyOf(page)).toHaveText('');
  await compose(input, nihao, '新');
  await expect(bodyOf(page)).toHaveText('新');
  await page.keyboard.press('Backspace');
  await compose(input, nihao, '稿');
  await expectKept(page, '稿');
});

desk('a composition that is given up leaves nothing behind', async ({ page }) => {
  await makeArticle(page, { language: 'zh', body: '完整' });
  const input = await inputOf(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  for (const text of [...nihao, ''])
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose(input, ['h', 'hao'], '好');
  await expectKept(page, '完整好');
});

desk('a title composed by an input method stands there once', async ({ page }) => {
  await makeArticle(page, { language: 'zh', title: '关于' });
  const title = page.getByLabel('Title');
  await title.click();
  await page.keyboard.press('End');
  await compose(await inputOf(page), nihao, '你好');
  await expect(title).toHaveValue('关于你好');
  await page.keyboard.press('Control+s');
  await expect(standing(page)).toHaveText(/^Saved/);
  await page.reload();
  await expect(title).toHaveValue('关于你好');
});
