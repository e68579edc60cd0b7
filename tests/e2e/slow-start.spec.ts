import { desk, expect, makeArticle } from './support';

/** Rooms with forms that the page sends itself, and a field of each. */
const rooms = [
  ['/admin/articles/new', 'Title'],
  ['/admin/topics/new', 'Title in English'],
  ['/admin/tags', 'Name in English'],
  ['/admin/settings/footer', 'ICP number'],
  ['/admin/people/new', 'Name'],
  ['/admin/addresses', 'Old address'],
  ['/admin/profile', 'Name'],
] as const;

desk('no form takes anything before its page can act, and what is typed then stays', async ({ page }) => {
  const { slug } = await makeArticle(page, { title: 'Slow' });
  const text = new URL(page.url()).pathname;
  const facts = `${text.replace(/\/en$/, '')}/facts?from=en`;
  const all = [...rooms, [text, 'Title'] as const, [facts, 'Date'] as const];
  for (const [room, label] of all) {
    let letGo = () => {};
    const late = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(room, { waitUntil: 'commit' });
    const controls = page.locator('form:not([action])').locator('input, select, textarea');
    await expect(page.locator('footer, main').first()).toBeVisible();
    await expect(controls.first(), room).toBeAttached();
    // Some stand behind a word that opens them, which needs no script.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    for (const control of await controls.all()) await expect(control, room).toBeDisabled();
    letGo();
    const field = page.getByRole('main').getByLabel(label).first();
    await field.fill(slug);
    await expect(page.getByRole('main').getByRole('button', { disabled: false }).first()).toBeVisible();
    await expect(field, room).toHaveValue(slug);
    await page.unrouteAll({ behavior: 'wait' });
  }
});
