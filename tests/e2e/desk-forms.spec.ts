import { bodyOf, desk, expect, freshSlug, languages, makeArticle, open, publish, standing } from './support';

desk('a new article is refused at its fields, keeps what was typed, and is then made', async ({ page }) => {
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await page.goto('/admin/articles/new');
  await bodyOf(page).fill('Words that must not be lost.');
  await field('Address').fill('Two Words');
  await field('Date').fill('2021-02-30');
  await page.getByRole('radio', { name: 'English' }).check();
  const make = page.getByRole('button', { name: 'Make the article' });
  await make.click();

  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(5);
  await expect(field('Title')).toHaveAccessibleDescription('Write a title.');
  await expect(field('Address')).toHaveAccessibleDescription(/^Use small letters, digits and single hyphens/);
  await expect(field('Source')).toHaveAccessibleDescription('Choose one of the departments.');
  await expect(field('Date')).toHaveAccessibleDescription(/^This date does not exist/);
  await expect(page.getByRole('group', { name: 'Channels' })).toHaveAccessibleDescription(/^Choose at least one/);
  await summary.getByRole('link', { name: 'Write a title.' }).click();
  await expect(field('Title')).toBeFocused();

  await expect(field('Address')).toHaveValue('Two Words');
  await expect(bodyOf(page)).toHaveText('Words that must not be lost.');
  await field('Title').fill('A title');
  await field('Source').selectOption('Newsroom');
  await field('Date').fill('2021-02-28');
  await page.getByRole('checkbox', { name: 'News', exact: true }).check();
  await field('Address').fill('zhou-min-keynote-2020-cpas');
  await make.click();
  await expect(field('Address')).toHaveAccessibleDescription(/^Another article in this language has this address/);
  await expect(summary.getByRole('listitem')).toHaveCount(1);

  await field('Address').fill(freshSlug());
  await make.click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}\/en$/);
  await expect(bodyOf(page)).toHaveText('Words that must not be lost.');
});

desk(
  'who saves second is told who was first, keeps what was typed and may save over it',
  async ({ page, browser, session }) => {
    const { path } = await makeArticle(page, { title: 'As it was' });
    const second = await open(browser, { storageState: session });
    await second.goto(page.url());
    await expect(bodyOf(second)).toBeVisible();

    await page.getByLabel('Title').fill('As the first wrote it');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(standing(page)).toHaveText(/^Saved/);

    await second.getByLabel('Title').fill('As the second wrote it');
    await bodyOf(second).fill('The second text.');
    await second.getByRole('button', { name: 'Save' }).click();
    const told = second.getByRole('main').getByRole('alert');
    await expect(told).toContainText(/wang\.lan saved at .*Your text is kept here, not saved\./);
    await expect(told).toContainText('As the first wrote it');
    await expect(second.getByLabel('Title')).toHaveValue('As the second wrote it');
    await expect(bodyOf(second)).toHaveText('The second text.');
    await expect(standing(second)).toHaveText('Not saved yet');

    await told.getByRole('button', { name: 'Save mine over it' }).click();
    await expect(standing(second)).toHaveText(/^Saved/);
    await expect(told).toBeHidden();
    await page.reload();
    await expect(page.getByLabel('Title')).toHaveValue('As the second wrote it');
    await publish(second);
    await second.goto(path);
    await expect(second.getByText('The second text.')).toBeVisible();
    await second.context().close();
  },
);

desk(
  'of two who change the same live text the second saves over the first with one press',
  async ({ page, browser, session }) => {
    await makeArticle(page, { title: 'Live for both' });
    await publish(page);
    const second = await open(browser, { storageState: session });
    await second.goto(page.url());
    await expect(bodyOf(second)).toBeVisible();
    await page.getByLabel('Title').fill('Begun by the first');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(standing(page)).toHaveText(/^Saved/);

    await second.getByLabel('Title').fill('Meant by the second');
    await second.getByRole('button', { name: 'Save' }).click();
    const told = second.getByRole('main').getByRole('alert');
    await expect(told).toContainText('Begun by the first');
    await told.getByRole('button', { name: 'Save mine over it' }).click();
    await expect(standing(second)).toHaveText(/^Saved/);
    await expect(told).toBeHidden();
    await second.context().close();
  },
);

desk('who saves second may take what the first wrote', async ({ page, browser, session }) => {
  await makeArticle(page);
  const second = await open(browser, { storageState: session });
  await second.goto(page.url());
  await bodyOf(page).fill('From the first.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);
  await bodyOf(second).fill('From the second.');
  await second.getByRole('button', { name: 'Publish English now' }).click();
  second.once('dialog', (dialog) => dialog.accept());
  await second.getByRole('link', { name: 'Discard mine and take theirs' }).click();
  await expect(bodyOf(second)).toHaveText('From the first.');
  await second.context().close();
});

desk('a text over 1 MB is refused in words, and nothing is lost', async ({ page }) => {
  await makeArticle(page);
  const long = '字'.repeat(350_000);
  await bodyOf(page).fill(long);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The text is larger than 1 MB');
  await expect(bodyOf(page)).toHaveAccessibleDescription(/larger than 1 MB/);
  await expect(standing(page)).toHaveText('Not saved yet');
  expect((await bodyOf(page).textContent())?.length).toBe(long.length);

  await bodyOf(page).fill('Short again.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);
});

desk('leaving with something unsaved asks first', async ({ page }) => {
  await makeArticle(page);
  await page.getByLabel('Title').fill('Another title');
  await expect(standing(page)).toHaveText('Not saved yet');
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'Articles' }).click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(page.getByLabel('Title')).toHaveValue('Another title');

  await page.keyboard.press('Control+s');
  await expect(standing(page)).toHaveText(/^Saved/);
  await page.getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
});

desk('the language of the desk can be changed while one is writing', async ({ page }) => {
  await page.goto('/admin/articles/new');
  await bodyOf(page).fill('Half a sentence');
  await page.getByLabel('Title').fill('Half a title');
  await page.getByRole('checkbox', { name: 'Notices' }).check();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByLabel('标题')).toHaveValue('Half a title');
  await expect(bodyOf(page)).toHaveText('Half a sentence');
  await expect(page.getByRole('checkbox', { name: '通知公告' })).toBeChecked();
  await expect(standing(page)).toHaveText('有未保存的修改');
});

desk('a session that ended meanwhile is told, and nothing is lost', async ({ page, context }) => {
  await makeArticle(page);
  await bodyOf(page).fill('Written for an hour.');
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  const told = page.getByRole('main').getByRole('alert');
  await expect(told).toContainText('You are signed out. What you typed is kept here');
  await expect(told.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible();
  await expect(bodyOf(page)).toHaveText('Written for an hour.');
  await context.addCookies(cookies);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);
});

for (const language of languages) {
  desk.describe(`a phone, ${language}`, () => {
    desk.use({ viewport: { width: 390, height: 844 }, locale: language === 'en' ? 'en-GB' : 'zh-CN' });

    desk('no page of the desk is wider than the screen', async ({ page }) => {
      const overhang = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await page.goto('/admin');
      expect(await overhang()).toBe(0);
      await page
        .getByRole('link', { name: /^(Vice President Zhou|周民副主任)/ })
        .first()
        .click();
      await expect(bodyOf(page)).toBeVisible();
      expect(await overhang()).toBe(0);
      await page.goto(page.url().replace(/(en|zh)$/, 'facts'));
      expect(await overhang()).toBe(0);
      await page.goto('/admin/articles/new');
      await bodyOf(page).fill('A-very-long-word'.repeat(20));
      await page.getByRole('button', { name: /^(Make the article|新建稿件)$/ }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      expect(await overhang()).toBe(0);
    });
  });
}
