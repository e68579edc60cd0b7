import type { Page } from '@playwright/test';
import { expect, kindsIn, readings, test, visit } from './support';

test.describe.configure({ mode: 'parallel' });
test.use({ javaScriptEnabled: false });

/** What a script alone could serve, and what leads nowhere without one; every panel is open. */
const deadControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
    const buttons = shown('button, input[type=button]').filter(
      (each) => each.getAttribute('type') !== 'submit' || !each.closest('form'),
    );
    const links = shown('a:not([href]), a[href^="javascript:"], a[href="#"]');
    // The text size is chosen by radio buttons that the style sheet reads.
    const fields = shown('input:not([readonly], [type=radio]), textarea:not([readonly]), select').filter(
      (each) => !each.closest('form'),
    );
    return [...buttons, ...links, ...fields].map((each) => each.outerHTML.slice(0, 100));
  });

for (const reading of readings) {
  for (const kind of kindsIn(reading)) {
    test(`${reading}: every control on the ${kind.name} works by itself`, async ({ page, previews }) => {
      await visit(page, kind, previews);
      expect(await page.locator('summary:visible').count()).toBeGreaterThan(0);
      expect(await deadControls(page)).toEqual([]);
    });
  }
}
