import type { Page } from '@playwright/test';
import { findings } from './axe';
import {
  asReaders,
  bodyOf,
  browserLocale,
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

const everyReaderSees = (path: string, words: string) =>
  expect
    .poll(async () => (await asReaders(path)).map(({ status, text }) => [status, text.includes(words)]))
    .toEqual(Array(8).fill([200, true]));

desk('tags are typed, chosen and made by keyboard, and nothing else that was typed is lost', async ({ page }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Change' }).click();
  await page.getByLabel('Date').fill('2019-09-09');
  const tags = page.getByRole('combobox', { name: 'Tags' });
  await tags.fill('trans');
  await expect(page.getByRole('option', { name: 'Translation · 翻译' })).toHaveAttribute('aria-selected', 'true');
  await tags.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the tag Translation' })).toBeVisible();
  await expect(tags).toHaveValue('');

  const name = `Made of ${freshSlug()}`;
  await tags.fill(name);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([`Make a new tag: “${name}”`]);
  await tags.press('Enter');
  const made = page.getByRole('group', { name: 'New tag' });
  await expect(made.getByLabel('Name in English')).toHaveValue(name);
  await expect(made.getByLabel('Name in Chinese')).toBeFocused();
  await made.getByLabel('Name in Chinese').fill('翻译');
  await page.keyboard.press('Enter');
  await expect(made.getByLabel('Name in Chinese')).toHaveAccessibleDescription(/^Another tag has this name/);
  await made.getByLabel('Name in Chinese').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Remove the tag ${name}` })).toBeVisible();
  await expect(tags).toBeFocused();

  await expect(page.getByLabel('Date')).toHaveValue('2019-09-09');
  await page.getByRole('button', { name: 'Save facts and change the live page' }).click();
  await expect(standing(page)).toHaveText('Facts saved');
  for (const words of ['2019-09-09', 'href="/en/tags/translation"', name]) await everyReaderSees(path, words);
  await page.reload();
  await page.getByRole('button', { name: `Remove the tag ${name}` }).click();
  await expect(tags).toBeFocused();
  await expect(page.getByRole('button', { name: `Remove the tag ${name}` })).toBeHidden();
});

desk('an editor chooses what is related, and readers see it first', async ({ page }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Change' }).click();
  await page.getByLabel('Find articles').fill('addresses that');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add: Addresses that last' }).click();
  await page.getByRole('button', { name: 'Save facts and change the live page' }).click();
  await expect(standing(page)).toHaveText('Facts saved');
  await everyReaderSees(path, 'id="related"');
  await page.goto(path);
  const related = page.getByRole('region', { name: 'Related' }).getByRole('listitem');
  await expect(related.first()).toContainText('Addresses that last');
});

desk('a topic is made, put in order by keyboard and published in one language', async ({ page, browser, session }) => {
  const slug = freshSlug();
  await page.goto('/admin/topics');
  await page.getByRole('link', { name: 'New topic' }).click();
  await page.getByLabel('Introduction in English').fill('The first paragraph.\n\nThe second.');
  await page.getByRole('button', { name: 'Make the topic' }).click();
  await expect(page.getByLabel('Title in English')).toHaveAccessibleDescription(/^Write a title/);
  await page.getByLabel('Title in English').fill(`Topic ${slug}`);
  await page.getByLabel('Address').fill(slug);
  for (const [words, title] of [
    ['dates and', 'Dates and numbers in two languages'],
    ['names, posts', 'Names, posts and institutions: house rules'],
  ] as const) {
    await page.getByLabel('Find articles').fill(words);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Add: ${title}` }).press('Enter');
  }
  await page.getByRole('button', { name: /^Move up: Names, posts/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^Move up: Names, posts/ })).toBeFocused();
  await page.getByRole('button', { name: 'Make the topic' }).click();
  await page.waitForURL(/\/admin\/topics\/[0-9a-f-]{36}$/);
  await expectStatus(`/en/topics/${slug}`, 404);

  const second = await open(browser, { storageState: session });
  await second.goto(page.url());
  await expect(second.getByLabel('Title in English')).toHaveValue(`Topic ${slug}`);
  await expect(page.getByRole('button', { name: 'Publish Chinese now' })).toBeDisabled();
  await page.getByRole('button', { name: 'Publish English now' }).click();
  await expect(page.getByRole('button', { name: 'Take English off line' })).toBeVisible();
  await everyReaderSees(`/en/topics/${slug}`, 'The second.');
  await expectStatus(`/zh/topics/${slug}`, 404);
  await page.goto(`/en/topics/${slug}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/^Names, posts/, /^Dates and/]);

  await second.getByLabel('Title in English').fill(`Renamed ${slug}`);
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  const told = second.getByRole('main').getByRole('alert');
  await expect(told).toContainText('Somebody changed this topic in the meantime');
  await expect(second.getByLabel('Title in English')).toHaveValue(`Renamed ${slug}`);
  await told.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(told).toBeHidden();
  await everyReaderSees(`/en/topics/${slug}`, `Renamed ${slug}`);
  await second.getByRole('button', { name: 'Take English off line' }).click();
  await expectStatus(`/en/topics/${slug}`, 404);
  await second.context().close();
});

desk('a tag is renamed and merged in its room', async ({ page }) => {
  const slug = freshSlug();
  const name = `Room ${slug}`;
  await page.goto('/admin/tags');
  await page.getByText('New tag').click();
  await page.getByLabel('Name in English').first().fill(name);
  await page.getByRole('button', { name: 'Make the tag' }).click();
  const row = page.getByRole('listitem').filter({ hasText: `/tags/room-${slug}` });
  await row.getByText('Rename or merge').click();
  await row.getByLabel('Name in English').fill(`${name} again`);
  await row.getByRole('button', { name: 'Save the names' }).click();
  await expect(row.getByRole('status').first()).toHaveText('The names are saved');
  await row.getByRole('button', { name: 'Merge' }).click();
  await expect(row.getByLabel('Merge into')).toHaveAccessibleDescription(/^Choose the tag to merge into/);
  await row.getByLabel('Merge into').selectOption('Translation');
  await row.getByRole('button', { name: 'Merge' }).click();
  await expect(row).toHaveCount(0);
});

desk('a page is written, published, linked from the foot of the site and taken off line', async ({ page }) => {
  const slug = freshSlug();
  await page.goto('/admin');
  await page.getByRole('link', { name: 'New page' }).click();
  await bodyOf(page).fill('What this page says.');
  await page.getByLabel('Title').fill(`Page ${slug}`);
  await page.getByLabel('Address').fill(slug);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByLabel('Place among the pages').fill('-1');
  await page.getByRole('button', { name: 'Make the page' }).click();
  await expect(page.getByLabel('Responsible department')).toHaveAccessibleDescription(/^Choose one of the departments/);
  await expect(page.getByLabel('Place among the pages')).toHaveAccessibleDescription(/^Write a whole number/);
  await page.getByLabel('Place among the pages').fill('77');
  await page.getByLabel('Responsible department').selectOption('Newsroom');
  await page.getByRole('button', { name: 'Make the page' }).click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}\/en$/);
  await publish(page);
  await everyReaderSees('/en', `href="/en/pages/${slug}"`);
  await everyReaderSees(`/en/pages/${slug}`, 'What this page says.');
  await expectStatus(`/en/news/${slug}`, 404);
  await unpublish(page);
  await expectStatus(`/en/pages/${slug}`, 410);
  await page.goto('/admin?kind=page');
  await expect(page.getByRole('link', { name: `Page ${slug}`, exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Vice President/ })).toHaveCount(0);
});

desk('a channel is renamed in its room and back again', async ({ page }) => {
  await page.goto('/admin/places');
  const row = page.getByRole('listitem').filter({ hasText: '/channels/guides' });
  await row.getByText('Change').click();
  for (const name of ['Handbook', 'Guides']) {
    await row.getByLabel('Name in English').fill(name);
    await row.getByRole('button', { name: 'Save' }).click();
    await everyReaderSees('/en', `>${name}</a>`);
  }
});

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of languages) {
  desk.describe(`the rooms, ${language}`, () => {
    desk.use({ locale: browserLocale[language], viewport: { width: 390, height: 844 } });

    desk('nothing is in their way, and none is wider than a phone', async ({ page }) => {
      const rooms = ['/admin?kind=page', '/admin/articles/new?kind=page', '/admin/topics', '/admin/topics/new'];
      await page.goto('/admin/topics');
      await page.locator('tbody a').first().click();
      await page.waitForURL(/\/admin\/topics\/[0-9a-f-]{36}$/);
      for (const room of [new URL(page.url()).pathname, ...rooms, '/admin/tags', '/admin/places']) {
        await page.goto(room);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        expect(await overhang(page), room).toBe(0);
        expect(await findings(page), room).toEqual([]);
      }
    });
  });
}
