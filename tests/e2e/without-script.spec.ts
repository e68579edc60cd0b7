import type { Page } from '@playwright/test';
import { allKinds, expect, languages, test } from './support';

test.use({ javaScriptEnabled: false });

/** What a script alone could serve, and what leads nowhere without one. */
async function deadControls(page: Page): Promise<string[]> {
  const dead: string[] = [];
  for (const button of await page.locator('button:visible, input[type=button]:visible').all()) {
    const sends =
      (await button.getAttribute('type')) === 'submit' && (await button.locator('xpath=ancestor::form').count()) > 0;
    if (!sends) dead.push((await button.textContent()) ?? '');
  }
  for (const link of await page
    .locator('a:visible:not([href]), a:visible[href^="javascript:"], a:visible[href="#"]')
    .all())
    dead.push((await link.textContent()) ?? '');
  for (const field of await page.locator('input:not([readonly]):visible, textarea:visible, select:visible').all()) {
    const inForm = (await field.locator('xpath=ancestor::form').count()) > 0;
    // The text size is chosen by radio buttons that the style sheet reads.
    if (!inForm && (await field.getAttribute('type')) !== 'radio')
      dead.push((await field.getAttribute('name')) ?? 'a field');
  }
  return dead;
}

for (const language of languages) {
  for (const [kind, path] of Object.entries(allKinds(language))) {
    test(`${language}: every control on the ${kind} works by itself`, async ({ page }) => {
      await page.goto(path);
      expect(await deadControls(page)).toEqual([]);
      for (const tool of await page.locator('summary:visible').all()) {
        await tool.click();
        expect(await deadControls(page), (await tool.textContent()) ?? '').toEqual([]);
        await tool.click();
      }
    });
  }
}
