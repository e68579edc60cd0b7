import { claimedPng, photograph, picture } from '../support/pictures';
import { bodyOf, desk, expect, expectStatus, languages, makeArticle, open, publish, standing } from './support';

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
const upload = 'Upload a picture';

desk('a picture is uploaded into a text, described, published and seen', async ({ page, browser }) => {
  const { path, body } = await makeArticle(page);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(upload).setInputFiles(file('IMG_0001.jpg', await photograph()));

  // Without a description it is not set in; the words are asked for at their field.
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(dialog.getByText('Say what it shows, or that it is decorative.')).toBeVisible();
  await expect(dialog.getByLabel('Description')).toBeFocused();
  await dialog.getByLabel('Description').fill('Two colours side by side');
  await dialog.getByLabel('Caption').fill('Blue beside brown.');
  await dialog.getByLabel('Credit').fill('Photo: Lu Xin');
  await dialog.getByLabel('Credit').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(bodyOf(page).getByRole('img', { name: 'Two colours side by side' })).toBeVisible();
  await expect(bodyOf(page)).toContainText(body);

  // It is there after a save and a reload, and its words can be changed.
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);
  await page.reload();
  await bodyOf(page).getByRole('img').click();
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Caption').fill('Blue beside red.');
  await dialog.getByRole('button', { name: 'Set', exact: true }).click();
  await publish(page);

  await expectStatus(path, 200);
  const reader = await open(browser, { storageState: undefined });
  await reader.goto(path);
  const figure = reader.getByRole('figure');
  await expect(figure.locator('figcaption')).toHaveText('Blue beside red. Photo: Lu Xin');
  const image = figure.getByRole('img', { name: 'Two colours side by side' });
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0))
    .toBe(true);
  // Upright, as the camera was held, and with its size said beforehand.
  expect(await image.evaluate((each) => [each.getAttribute('width'), each.getAttribute('height')])).toEqual([
    '600',
    '900',
  ]);
  await reader.context().close();
});

desk('what is no picture is refused in a sentence, and nothing typed is lost', async ({ page }) => {
  await makeArticle(page);
  await bodyOf(page).fill('Words nobody has saved yet.');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const refused = async (name: string, bytes: Buffer, words: string) => {
    await dialog.getByLabel(upload).setInputFiles(file(name, bytes));
    await expect(dialog.getByText(words)).toBeVisible();
    await expect(dialog.getByLabel(upload)).toHaveAttribute('aria-invalid', 'true');
  };
  await refused(
    'hall.jpg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'This file is of the kind SVG, whatever its name says. Save it as JPEG, PNG, WebP or AVIF and try again.',
  );
  await refused('huge.png', claimedPng(60_000, 60_000), '60,000 × 60,000 pixels');
  const whole = await picture(21).jpeg().toBuffer();
  await refused('cut.jpg', whole.subarray(0, whole.length / 2), 'This picture is damaged or cut short');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(bodyOf(page)).toHaveText('Words nobody has saved yet.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);
});

desk('a cover is chosen among the facts and stands above the text in both languages', async ({ page, browser }) => {
  const { path } = await makeArticle(page);
  await publish(page);
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByRole('group', { name: 'Cover' }).getByRole('button', { name: 'Choose a picture' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Find by name or words').fill('stone bridge');
  await dialog.getByRole('button', { name: /^A stone bridge/ }).click();
  await page.getByRole('button', { name: /^Save facts/ }).click();
  await expect(page.getByRole('status')).toHaveText('Facts saved');

  const reader = await open(browser, { storageState: undefined });
  await reader.goto(path);
  const cover = reader.getByRole('img', { name: /^A stone bridge/ });
  await expect(cover).toBeVisible();
  await expect(cover).toHaveAttribute('fetchpriority', 'high');
  await expect(reader.getByText('Drawing: Tongwen')).toBeVisible();
  await reader.context().close();

  await page.getByRole('button', { name: 'No cover' }).click();
  await page.getByRole('button', { name: /^Save facts/ }).click();
  await expect(page.getByRole('status')).toHaveText('Facts saved');
});

desk('words of a picture are kept in both languages, and one that nothing shows can be deleted', async ({ page }) => {
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Pictures' }).click();
  await page.getByLabel(upload).setInputFiles(file('spare.jpg', await picture(22).jpeg().toBuffer()));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('spare.jpg');
  await page.getByRole('group', { name: 'English' }).getByLabel('Description').fill('A spare picture');
  await page.getByRole('group', { name: '中文' }).getByLabel('Description').fill('备用图片');
  await page.getByRole('button', { name: 'Save words' }).click();
  await expect(page.getByText('Words saved')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: '中文' }).getByLabel('Description')).toHaveValue('备用图片');
  await page.getByRole('button', { name: 'Delete the picture' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the picture' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pictures');
  await expect(page.getByText('A spare picture')).toBeHidden();
});

for (const language of languages) {
  desk(`${language}: pictures are complete for readers without script`, async ({ browser }) => {
    const reader = await open(browser, { storageState: undefined, javaScriptEnabled: false });
    await reader.goto(`/${language}/news/this-site-opens-in-two-languages`);
    const images = reader.getByRole('main').getByRole('figure').getByRole('img');
    await expect(images).toHaveCount(2);
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      expect(await image.getAttribute('alt')).not.toBe('');
    }
    await reader.context().close();
  });
}
