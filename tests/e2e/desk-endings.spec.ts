import { findings } from './axe';
import {
  askHowItEnds,
  asReaders,
  browserLocale,
  desk,
  expect,
  expectStatus,
  languages,
  makeArticle,
  publish,
  standing,
} from './support';

/** How the public life of a text ends, by the desk and as its readers see it. */

desk('what is missing is said at its field, and nothing that was typed is lost', async ({ page }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  const dialog = await askHowItEnds(page);
  await dialog.getByRole('button', { name: 'End it' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveAccessibleDescription(/Say why/);
  await expect(dialog.getByRole('group', { name: /What do readers find/ })).toHaveAccessibleDescription(/Choose what/);

  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The meeting was put off.');
  await dialog.getByRole('radio', { name: /^Consolidate/ }).check();
  await dialog.getByRole('button', { name: 'Consolidate English 1.0' }).click();
  await expect(dialog.getByRole('group', { name: /Which text/ })).toHaveAccessibleDescription(/Choose the text/);
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('The meeting was put off.');
  await expectStatus(path, 200);
});

for (const language of languages)
  desk.describe(`at the ${language} desk`, () => {
    desk.use({ locale: browserLocale[language] });
    desk('nothing is in the way of the note and of the dialog', async ({ page, browser, session }) => {
      const english = await browser.newContext({
        storageState: session,
        baseURL: process.env.SITE_ORIGIN,
        locale: 'en-GB',
      });
      const made = await english.newPage();
      await makeArticle(made, { language });
      await publish(made);
      await page.goto(made.url());
      await english.close();
      await page.getByLabel(/^(Summary|摘要)$/).fill('A change.');
      await expect(page.getByLabel(/^(What has changed|改了什么)/)).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByText(/^(Other steps|其他操作)$/).click();
      await page.getByRole('button', { name: /^(End|结束)/ }).click();
      await page.getByRole('radio', { name: /^(Consolidate|合并)/ }).check();
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findings(page)).toEqual([]);
      }
    });
  });

desk('a text that is withdrawn stays to be read under the reason, and comes back', async ({ page }) => {
  const { path, title } = await makeArticle(page);
  await publish(page);
  const dialog = await askHowItEnds(page);
  await dialog.getByRole('radio', { name: /^Withdraw/ }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The meeting was put off.');
  await dialog.getByRole('button', { name: 'Withdraw English 1.0' }).click();
  await expect(standing(page)).toHaveText('Withdrawn');
  await expect(page.getByRole('navigation', { name: 'Languages' })).toContainText('Withdrawn');

  const seen = async () => (await asReaders(path)).map(({ status, text }) => [status, text.includes('put off')]);
  await expect.poll(seen).toEqual(Array(8).fill([200, true]));
  const desk = page.url();
  await page.goto(path);
  const banner = page.getByRole('complementary', { name: /^Withdrawn on/ });
  await expect(banner).toContainText('The meeting was put off.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

  await page.goto(desk);
  await publish(page);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(banner).toHaveCount(0);
});

desk('a text that is consolidated leads its readers to the other one', async ({ page }) => {
  const whole = await makeArticle(page);
  await publish(page);
  const part = await makeArticle(page);
  await publish(page);
  const dialog = await askHowItEnds(page);
  await dialog.getByRole('radio', { name: /^Consolidate/ }).check();
  await dialog.getByRole('searchbox').fill(whole.title);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: `Add: ${whole.title}` }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It is told there.');
  await dialog.getByRole('button', { name: 'Consolidate English 1.0' }).click();
  await expect(standing(page)).toHaveText('Consolidated');
  await expectStatus(part.path, 301);
  await page.goto(part.path);
  await expect(page).toHaveURL(whole.path);
});

desk('a correction stands on the page of its language with the day of today', async ({ page }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  await page.getByText('Other steps').click();
  await page.getByRole('button', { name: 'Publish a correction…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tell readers of an error?' });
  await dialog.getByRole('button', { name: 'Publish the correction' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say what was wrong');
  expect(await findings(page)).toEqual([]);
  await dialog.getByLabel('Correction in English').fill('The sum was wrong; it is 20 million.');
  await expect(dialog.getByLabel('Correction in Chinese')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Publish the correction' }).click();
  await expect(standing(page)).toHaveText('Correction published');
  const seen = async () => (await asReaders(path)).every(({ text }) => text.includes('it is 20 million'));
  await expect.poll(seen).toBe(true);
  await page.goto(path);
  await expect(page.getByRole('region', { name: 'Correction' })).toContainText(/\d{4}-\d\d-\d\d ?The sum was wrong/);
});
