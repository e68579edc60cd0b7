import type { Page } from '@playwright/test';
import { findings } from './axe';
import { bodyOf, desk, expect, languages, makeArticle, open, publish, standing, test } from './support';

/** Tables and footnotes: made by keyboard at the desk, read without script. */
const guide = 'dates-and-numbers';

/** To a tool of the toolbar, and back into the text when it has done its work. */
async function press(page: Page, toolbar: string, tool: string): Promise<void> {
  // A tool gives the focus back to the text a moment after it has done its work.
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press('Alt+F10');
  const button = page
    .getByRole('toolbar', { name: toolbar, exact: true })
    .getByRole('button', { name: tool, exact: true });
  await page.keyboard.press('Home');
  for (let step = 0; step < 20 && !(await button.evaluate((it) => it === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

const rowsOf = (page: Page): Promise<string[][]> =>
  bodyOf(page)
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => `${cell.tagName}:${cell.textContent}`)));

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(standing(page)).toHaveText(/^Saved/);
}

desk(
  'an editor makes a table and a footnote by keyboard, and readers without script go to the note and back',
  async ({ page, browser }) => {
    const { path } = await makeArticle(page, { body: 'Texts of each year' });
    await bodyOf(page).click();
    await page.keyboard.press('Control+End');

    await page.keyboard.press('Control+Alt+f');
    const noteDialog = page.getByRole('dialog', { name: 'Footnote' });
    await expect(noteDialog.getByLabel('Words of the note')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(noteDialog.getByRole('alert')).toHaveText('Write what the note says.');
    await page.keyboard.type('Counted on 31 December.');
    await page.keyboard.press('Enter');
    await expect(noteDialog).toBeHidden();
    await page.keyboard.type(' are below.');

    await page.keyboard.press('Control+Alt+t');
    const tableDialog = page.getByRole('dialog', { name: 'New table' });
    await tableDialog.getByLabel('Caption').fill('Texts and years');
    await tableDialog.getByLabel('Rows').fill('201');
    await page.keyboard.press('Enter');
    await expect(tableDialog.getByLabel('Rows')).toHaveAccessibleDescription('A whole number from 1 to 200.');
    await tableDialog.getByLabel('Rows').fill('2');
    await tableDialog.getByLabel('Columns').fill('2');
    await page.keyboard.press('Enter');
    await expect(tableDialog).toBeHidden();
    for (const words of ['Year', 'Texts', '2019', '1,204', '2020', '998']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    // The last Tab began one row more.
    await press(page, 'Table', 'Delete row');
    await press(page, 'Table', 'Heading column');
    const made = [
      ['TH:Year', 'TH:Texts'],
      ['TH:2019', 'TD:1,204'],
      ['TH:2020', 'TD:998'],
    ];
    expect(await rowsOf(page)).toEqual(made);
    await press(page, 'Table', 'Column after');
    await press(page, 'Table', 'Row below');
    expect(await rowsOf(page)).toEqual([
      ['TH:Year', 'TH:Texts', 'TH:'],
      ['TH:2019', 'TD:1,204', 'TD:'],
      ['TH:2020', 'TD:998', 'TD:'],
      ['TH:', 'TD:', 'TD:'],
    ]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await rowsOf(page)).toEqual(made);
    expect(await findings(page)).toEqual([]);

    await save(page);
    await page.reload();
    await expect(bodyOf(page)).toBeVisible();
    expect(await rowsOf(page)).toEqual(made);
    await expect(bodyOf(page).getByRole('note', { name: 'Counted on 31 December.' })).toBeVisible();
    await expect(page.getByRole('status')).not.toHaveText(/^Not saved/);
    await publish(page);

    const reader = await open(browser, { javaScriptEnabled: false });
    await reader.goto(path);
    const table = reader.getByRole('region', { name: 'Texts and years' }).getByRole('table');
    await expect(table.getByRole('row', { name: '2019 1,204' }).getByRole('rowheader')).toHaveText('2019');
    await expect(table.getByRole('columnheader')).toHaveText(['Year', 'Texts']);
    await reader.getByText('Texts of each year').getByRole('link', { name: '1' }).click();
    await expect(reader).toHaveURL(`${path}#fn1`);
    const note = reader.getByRole('listitem').filter({ hasText: 'Counted on 31 December.' });
    await expect(note).toBeInViewport();
    await note.getByRole('link', { name: 'Back to mark 1 in the text' }).click();
    await expect(reader).toHaveURL(`${path}#fnref1`);
    await reader.context().close();
  },
);

desk('a footnote is opened by Enter, changed, and taken away; no heading swallows it', async ({ page }) => {
  await makeArticle(page, { body: 'Words' });
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Footnote' }).click();
  const dialog = page.getByRole('dialog', { name: 'Footnote' });
  await dialog.getByLabel('Words of the note').fill('First');
  await dialog.getByRole('button', { name: 'Insert footnote' }).click();
  const notes = bodyOf(page).getByRole('note');
  await page.getByRole('button', { name: 'Heading', exact: true }).click();
  await expect(notes).toHaveCount(1);

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Words of the note')).toHaveValue('First');
  await dialog.getByLabel('Words of the note').fill('Second');
  await page.keyboard.press('Enter');
  await expect(notes).toHaveAccessibleName('Second');
  await notes.dblclick();
  await dialog.getByRole('button', { name: 'Remove footnote' }).click();
  await expect(notes).toHaveCount(0);
  await expect(bodyOf(page)).toHaveText('Words');
});

for (const language of languages) {
  test(`${language}: a wide table scrolls within its frame, and the page does not`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${language}/news/${guide}`);
    const frame = page.getByRole('region', { name: /^(Large numbers in both languages|大数的中英文对照)$/ });
    const room = (within: Element) => within.scrollWidth - within.clientWidth;
    expect(await frame.evaluate(room)).toBeGreaterThan(100);
    expect(await page.locator('html').evaluate(room)).toBe(0);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((it) => it.scrollLeft)).toBeGreaterThan(10);
  });
}

test('marks of notes are not read aloud in mid-sentence, and tables are read cell by cell', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    speechSynthesis.speak = (utterance) => {
      said.push(utterance.text);
      setTimeout(() => utterance.onend?.(new SpeechSynthesisEvent('end', { utterance })));
    };
  });
  await page.goto(`/en/news/${guide}`);
  await page.locator('summary', { hasText: 'Reading' }).click();
  await page.locator('[data-aloud=start]').click();
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(async () => (await said()).at(-1)).toMatch(/openstd\.samr\.gov\.cn\/\.$/);
  const words = await said();
  expect(words).toContainEqual(expect.stringMatching(/1\.2亿 is 120 million\.$/));
  expect(words).toContain('Count the zeros, then have somebody else count them.');
  expect(words.indexOf('Large numbers in both languages')).toBeLessThan(words.indexOf('ten thousand'));
});
