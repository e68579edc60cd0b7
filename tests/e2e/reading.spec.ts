import type { Locator, Page } from '@playwright/test';
import { everything, moved } from './measure';
import { expect, type Language, languages, release, test } from './support';

const words = {
  en: {
    tool: 'Reading',
    size: ['Text size', 'Very large'],
    contrast: ['Contrast', 'High'],
    spacing: ['Spacing', 'Wide'],
    ruler: ['Reading ruler', 'On'],
    usual: 'Back to the usual',
    start: 'Read this text aloud',
    player: 'Reading aloud',
    pause: 'Pause',
    resume: 'Continue',
    stop: 'Stop',
    silent: 'This device has no voice for the language of this text. One can be added in its settings.',
    firstSentence: 'On November 1st, 2020',
    services: ['X', 'Facebook', 'LinkedIn', 'Weibo', 'QQ', 'QZone'],
  },
  zh: {
    tool: '阅读',
    size: ['字号', '特大'],
    contrast: ['对比度', '高'],
    spacing: ['间距', '宽松'],
    ruler: ['阅读标尺', '开'],
    usual: '恢复默认',
    start: '朗读本文',
    player: '朗读',
    pause: '暂停',
    resume: '继续',
    stop: '停止',
    silent: '本机没有这种语言的语音，可在系统设置中添加。',
    firstSentence: '2020年11月1日',
    services: ['微博', 'QQ', 'QQ空间', 'X', 'Facebook', '领英'],
  },
} as const;

const toolOf = (page: Page, language: Language): Locator =>
  page.locator('summary').filter({ hasText: new RegExp(`^${words[language].tool}$`) });

const choice = (page: Page, [legend, value]: readonly [string, string]): Locator =>
  page.locator('.panel').getByRole('group', { name: legend }).getByRole('radio', { name: value, exact: true });

const chosen = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

async function chooseEverything(page: Page, language: Language): Promise<void> {
  await toolOf(page, language).click();
  const { size, contrast, spacing, ruler } = words[language];
  // The words are what a pointer hits; the radio button itself is for the keyboard and for readers of the screen.
  for (const each of [size, contrast, spacing, ruler]) await choice(page, each).check({ force: true });
}

for (const language of languages) {
  const other = language === 'en' ? 'zh' : 'en';

  test(`${language}: what is chosen is kept over a reload, other pages and the other language, and nothing moves`, async ({
    page,
  }) => {
    await page.goto(release(language));
    await chooseEverything(page, language);
    expect(await chosen(page)).toMatchObject(everything);
    for (const path of [release(language), `/${language}`, `/${language}/channels/guides`, release(other)]) {
      await page.goto(path);
      expect(await chosen(page), path).toMatchObject(everything);
      expect(await moved(page), path).toEqual([]);
    }
    await expect(page.locator('.size').getByRole('radio', { name: words[other].size[1] })).toBeChecked();
    await toolOf(page, other).click();
    await expect(choice(page, words[other].contrast)).toBeChecked();
    await page.getByRole('button', { name: words[other].usual }).click();
    await page.reload();
    expect(await chosen(page)).toEqual({ accent: 'indigo', script: '' });
  });

  test(`${language}: nothing moves when the script comes after the page has been drawn`, async ({ page }) => {
    await page.addInitScript((json) => localStorage.setItem('tongwen.reading', json), JSON.stringify(everything));
    let letCome = () => {};
    const drawn = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/assets/enhance-*', (route) => drawn.then(() => route.continue()));
    await page.goto(release(language), { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    letCome();
    await expect(page.locator('.size').getByRole('radio', { name: words[language].size[1] })).toBeChecked();
    expect(await moved(page)).toEqual([]);
  });

  test(`${language}: wide spacing is as wide as WCAG 1.4.12 asks`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('tongwen.reading', '{"spacing":"wide"}'));
    for (const path of [release(language), `/${language}/news/dates-and-numbers`, `${release(language)}/parallel`]) {
      await page.goto(path);
      const narrow = await page.locator('main :is(h1, h2, .prose p, .prose li, .prose td)').evaluateAll((all) =>
        all.flatMap((each) => {
          const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(each);
          const size = Number.parseFloat(fontSize);
          const next = each.matches('.prose p') ? each.nextElementSibling : null;
          const gap = next ? next.getBoundingClientRect().top - each.getBoundingClientRect().bottom : 2 * size;
          const measured = { lineHeight, letterSpacing, wordSpacing, gap: `${gap}` };
          const asked = { lineHeight: 1.5, letterSpacing: 0.12, wordSpacing: 0.16, gap: 2 };
          return Object.entries(asked)
            .filter(([name, least]) => Number.parseFloat(measured[name as keyof typeof asked]) < least * size - 0.1)
            .map(([name]) => `${name} ${each.outerHTML.slice(0, 60)}`);
        }),
      );
      expect(narrow, path).toEqual([]);
    }
  });

  test(`${language}: paper gets the text, its source, its address and a code, and no tools`, async ({ page }) => {
    await page.goto(release(language));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.tools', '.nav', '.size', '.crumb', '.foot nav', '.neighbours', '.lang'])
      for (const each of await page.locator(gone).all()) await expect(each).toBeHidden();
    await expect(page.getByText(/^(Source: |来源：)/)).toBeVisible();
    const printed = page.locator('.printed');
    await expect(printed).toContainText(release(language));
    await expect(printed.getByRole('img')).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  test(`${language}: the page can be passed on to services by plain links, those of the language first`, async ({
    page,
  }) => {
    await page.goto(release(language));
    await page
      .locator('summary')
      .filter({ hasText: /^(Share|分享)$/ })
      .click();
    const links = page.getByRole('list', { name: /^(Share on|分享到)$/ }).getByRole('link');
    await expect(links).toHaveText([...words[language].services]);
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('rel', 'noopener');
      await expect(link).toHaveAttribute('href', new RegExp(`^https://.*${encodeURIComponent(release(language))}`));
    }
  });

  test(`${language}: the text is read aloud sentence by sentence, and waits when told to`, async ({ page }) => {
    await page.addInitScript(fakeVoice);
    await page.goto(release(language));
    const { start, player, pause, resume, stop, firstSentence } = words[language];
    const tool = toolOf(page, language);
    await tool.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: start }).focus();
    await page.keyboard.press('Enter');
    const controls = page.getByRole('group', { name: player });
    await expect(controls.getByRole('button', { name: pause })).toBeFocused();
    expect(await said(page)).toMatchObject([{ lang: language === 'zh' ? 'zh-CN' : 'en' }]);
    await page.evaluate('finishSentence()');
    expect((await said(page)).at(-1)?.text).toContain(firstSentence);
    expect(await highlighted(page)).toContain(firstSentence);

    await page.keyboard.press('Enter');
    await expect(controls.getByRole('button', { name: resume })).toBeFocused();
    await page.keyboard.press('Enter');
    const all = await said(page);
    expect(all).toHaveLength(3);
    expect(all[2]).toEqual(all[1]);

    await controls.getByRole('button', { name: stop }).click();
    await expect(controls).toBeHidden();
    await expect(tool).toBeFocused();
    expect(await highlighted(page)).toBe('');
  });

  test(`${language}: a voice that never begins, or cannot go on, is told of in words, and nothing is left behind`, async ({
    page,
  }) => {
    await page.addInitScript(fakeVoice);
    const now = Date.now();
    await page.clock.install({ time: now });
    await page.goto(release(language));
    await page.clock.pauseAt(now + 60_000);
    const { start, player, pause, silent } = words[language];
    const controls = page.getByRole('group', { name: player });
    const told = page.getByRole('alert').filter({ hasText: silent });
    const begin = async () => {
      await toolOf(page, language).click();
      await page.getByRole('button', { name: start }).click();
      await expect(controls).toBeVisible();
      await expect(told).toBeHidden();
      expect(await highlighted(page)).not.toBe('');
    };
    const over = async () => {
      await expect(told).toBeVisible();
      await expect(controls).toBeHidden();
      await expect(toolOf(page, language)).toBeFocused();
      expect(await highlighted(page)).toBe('');
      await page.keyboard.press('Escape');
    };
    await page.evaluate('window.mute = true');
    await begin();
    await page.clock.fastForward(2_900);
    await expect(controls).toBeVisible();
    await page.clock.fastForward(200);
    await over();

    // What is held has not failed, however long it is held; and what has begun has all the time it needs.
    await begin();
    await controls.getByRole('button', { name: pause }).click();
    await page.clock.fastForward(60_000);
    await expect(controls).toBeVisible();
    await page.evaluate('delete window.mute');
    await page.keyboard.press('Enter');
    await page.clock.fastForward(60_000);
    await expect(controls).toBeVisible();

    // Cut short by ourselves is no failure, else is.
    await page.evaluate("failSentence('interrupted')");
    await expect(controls).toBeVisible();
    await page.evaluate("failSentence('synthesis-failed')");
    await over();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${language}: only the size of the text can be chosen, and it works`, async ({ page }) => {
      await page.goto(release(language));
      await expect(toolOf(page, language)).toBeHidden();
      await expect(page.getByRole('group', { name: words[language].player, exact: true })).toBeHidden();
      const text = page.locator('.prose p').first();
      const before = (await text.boundingBox())?.height ?? 0;
      await page.locator('.size').getByText(words[language].size[1]).click();
      expect((await text.boundingBox())?.height).toBeGreaterThan(before * 1.3);
    });
  });
}

test('everything is chosen by keyboard alone', async ({ page }) => {
  await page.goto(release('en'));
  await toolOf(page, 'en').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await chosen(page)).toMatchObject({ size: 'large' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await chosen(page)).toMatchObject({ contrast: 'high' });
  await page.keyboard.press('Escape');
  await expect(toolOf(page, 'en')).toBeFocused();
});

test('the ruler follows the pointer and the focus, and is in the way of neither', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tongwen.reading', '{"ruler":"on"}'));
  await page.goto(release('en'));
  const middle = () =>
    page.locator('.ruler').evaluate((band) => {
      const { top, height } = band.getBoundingClientRect();
      return Math.round(top + height / 2);
    });
  await page.mouse.move(500, 333);
  await expect.poll(middle).toBe(333);
  const link = page.getByRole('link', { name: 'Read English and Chinese side by side' });
  await link.focus();
  const box = await link.boundingBox();
  expect(Math.abs((await middle()) - ((box?.y ?? 0) + (box?.height ?? 0) / 2))).toBeLessThan(2);
  await link.click();
  await expect(page).toHaveURL(/\/parallel$/);
});

test('a system that asks for more contrast gets it unasked', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(release('en'));
  expect(await chosen(page)).toMatchObject({ contrast: 'high' });
});

/**
 * A voice that says nothing: it begins a sentence at once unless it is mute, and ends or fails it when told to. Browsers
 * of tests have none of their own.
 */
function fakeVoice(): void {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voice = {
    getVoices: () => [],
    cancel: () => undefined,
    speak: (each: SpeechSynthesisUtterance) => {
      spoken.push(each);
      if (!('mute' in window)) each.onstart?.(new Event('start') as never);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
  Object.assign(window, {
    spoken,
    finishSentence: () => spoken.at(-1)?.onend?.(new Event('end') as never),
    failSentence: (error: string) => spoken.at(-1)?.onerror?.({ error } as never),
  });
}

const said = (page: Page): Promise<{ text: string; lang: string }[]> =>
  page.evaluate('spoken.map(({ text, lang }) => ({ text, lang }))');

const highlighted = (page: Page): Promise<string> =>
  page.evaluate("[...(CSS.highlights.get('aloud') ?? [])].map(String).join()");
