import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; nodes: { html: string; failureSummary?: string }[] };

type Look = { colorScheme: 'light' | 'dark'; chosen?: Record<string, string> };

const looks: Record<string, Look> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
};

/** What readers of the site may choose besides. */
export const readersLooks: Record<string, Look> = {
  ...looks,
  'high contrast': { colorScheme: 'light', chosen: { contrast: 'high' } },
  'high contrast, dark': { colorScheme: 'dark', chosen: { contrast: 'high' } },
  'large text': { colorScheme: 'light', chosen: { size: 'huge', spacing: 'wide' } },
};

/** What axe holds against the page as it stands, in each of these looks. */
export async function findings(page: Page, asked = looks): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const [name, { colorScheme, chosen = {} }] of Object.entries(asked)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((choices) => Object.assign(document.documentElement.dataset, choices), chosen);
    const violations = await page.evaluate<Finding[]>('axe.run().then((result) => result.violations)');
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes) found.push(`${name} ${id}: ${html}\n${failureSummary}`);
    await page.evaluate((choices) => {
      for (const choice of Object.keys(choices)) delete document.documentElement.dataset[choice];
    }, chosen);
  }
  return found;
}
