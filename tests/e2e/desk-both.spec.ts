import { bodyOf, desk, expect, expectStatus, makeArticle, standing } from './support';

desk('both languages go live at once, after it is said what happens to each', async ({ page }) => {
  const { path: english } = await makeArticle(page);
  const chinese = english.replace('/en/', '/zh/');
  const both = page.getByRole('button', { name: 'Publish both languages…' });
  await expect(both).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: '中文' }).click();
  await page.getByLabel('Title').fill('两种文字一起发布');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(standing(page)).toHaveText(/^Saved/);

  await both.click();
  const dialog = page.getByRole('dialog', { name: 'Publish both languages?' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Chinese: what stands in this form goes live now.',
    'English: draft 1.0 goes live now, as it was saved last.',
  ]);
  await expect(dialog.getByRole('button', { name: 'Not yet' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Publish both now' }).click();
  const refused = page.getByRole('main').getByRole('alert');
  await expect(refused).toContainText('There is no text yet.');
  await expectStatus(english, 404);

  await bodyOf(page).fill('中文正文。');
  await both.click();
  await dialog.getByRole('button', { name: 'Publish both now' }).click();
  await expect(standing(page)).toHaveText('Both published');
  await expectStatus(english, 200);
  await expectStatus(chinese, 200);
});

desk('what the other language lacks is said with a way to its field, and what was typed is kept', async ({ page }) => {
  const { path: english } = await makeArticle(page, { body: '' });
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: '中文' }).click();
  await page.getByLabel('Title').fill('英文还没有写');
  await bodyOf(page).fill('中文正文。');
  await page.getByRole('button', { name: 'Publish both languages…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish both now' }).click();
  const refused = page.getByRole('main').getByRole('alert');
  await expect(refused).toContainText('The English version is not ready, so neither was published.');
  await expectStatus(english.replace('/en/', '/zh/'), 404);
  await expect(page.getByLabel('Title')).toHaveValue('英文还没有写');
  await refused.getByRole('link', { name: /^There is no text yet/ }).click();
  await expect(page).toHaveURL(/\/en#body$/);
});
