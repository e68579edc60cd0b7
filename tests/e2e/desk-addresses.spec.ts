import { findings } from './axe';
import { browserLocale, desk, expect, languages } from './support';

const csv = (...lines: string[]) => ({
  name: 'old.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['from,to', ...lines].join('\r\n')),
});

const leadsTo = async (path: string) => {
  const { status, headers } = await fetch(`${process.env.SITE_ORIGIN}${path}`, { redirect: 'manual' });
  return `${status} ${headers.get('location')}`;
};

desk('a file with a mistake is refused whole and says where; mended, it leads readers on', async ({ page }) => {
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Addresses', exact: true }).click();
  await page.getByRole('navigation', { name: 'Addresses' }).getByRole('link', { name: 'Import' }).click();
  const look = page.getByRole('button', { name: 'Look through' });
  await page.getByLabel('File').setInputFiles(csv('/e2e/a.html,/en', 'e2e/b.html,/zh'));
  await look.click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Line 3: This is not an address.');
  await expect(page.getByRole('button', { name: 'Import all' })).toBeHidden();
  expect(await leadsTo('/e2e/a.html')).toBe('404 null');

  await page.getByLabel('File').setInputFiles(csv('/e2e/a.html,/en', '/e2e/b.html,/zh'));
  await look.click();
  const said = page.getByRole('main').getByRole('status');
  await expect(said).toHaveText('Ready to import: 2 new, 0 changed, 0 as they are.');
  await page.getByRole('button', { name: 'Import all' }).click();
  await expect(said).toHaveText('Imported: 2 new, 0 changed, 0 as they were.');
  await expect.poll(() => leadsTo('/e2e/b.html')).toBe('301 /zh');
});

desk('an address asked for in vain is led on, changed and taken out again', async ({ page }) => {
  await fetch(`${process.env.SITE_ORIGIN}/e2e/lost.asp?id=4`);
  await expect
    .poll(
      async () => {
        await page.goto('/admin/addresses/unknown');
        return page.getByRole('row', { name: /\/e2e\/lost\.asp\?id=4/ }).count();
      },
      { timeout: 15_000 },
    )
    .toBe(1);
  await page.getByRole('link', { name: 'Lead on /e2e/lost.asp?id=4' }).click();
  await expect(page.getByLabel('Old address', { exact: true })).toHaveValue('/e2e/lost.asp?id=4');
  await page.getByLabel('Leads to', { exact: true }).fill('https://www.example.org/');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByLabel('Leads to', { exact: true })).toHaveAccessibleDescription(/This leads to another site/);
  await page.getByLabel('Leads to', { exact: true }).fill('/en/archive');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Saved; readers are led on from now');
  await expect.poll(() => leadsTo('/e2e/lost.asp?id=4')).toBe('301 /en/archive');

  await page.getByRole('link', { name: 'Change /e2e/lost.asp?id=4' }).click();
  await page.getByLabel('Leads to', { exact: true }).fill('/zh/archive');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => leadsTo('/e2e/lost.asp?id=4')).toBe('301 /zh/archive');
  await page.getByRole('link', { name: 'To all old addresses' }).click();
  await page.getByLabel('Find').fill('lost.asp');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove /e2e/lost.asp?id=4' }).click();
  await expect(page.getByText('No address holds these words.')).toBeVisible();
  await expect.poll(() => leadsTo('/e2e/lost.asp?id=4')).toBe('404 null');
});

for (const language of languages) {
  desk.describe(language, () => {
    desk.use({ locale: browserLocale[language] });

    desk('nothing is in the way of the room of addresses', async ({ page }) => {
      for (const path of ['/admin/addresses', '/admin/addresses/unknown', '/admin/addresses/import']) {
        await page.goto(path);
        expect(await findings(page), path).toEqual([]);
      }
    });
  });
}
