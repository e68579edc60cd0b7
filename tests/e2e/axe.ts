import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; nodes: { html: string; failureSummary?: string }[] };

type Look = {
  colorScheme: 'light' | 'dark';
  /** What is kept of a reader's choices stands on the root, where the style sheet reads it. */
  chosen?: Record<string, string>;
  /** Contrast as WCAG asks of level AAA: 7 : 1. */
  enhanced?: boolean;
};

const looks: Record<string, Look> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
};

/** What readers of the site may choose besides. */
export const readersLooks: Record<string, Look> = {
  ...looks,
  'high contrast': { colorScheme: 'light', chosen: { contrast: 'high' }, enhanced: true },
  'high contrast, dark': { colorScheme: 'dark', chosen: { contrast: 'high' }, enhanced: true },
  'large text': { colorScheme: 'light', chosen: { size: 'huge', spacing: 'wide' } },
  'large text, dark': { colorScheme: 'dark', chosen: { size: 'huge', spacing: 'wide' } },
};

/** The rules that depend on what a page looks like. The others read its elements, which are the same in every look. */
const ofLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** WCAG 2.2 asks for it at level AA; axe asks only when it is told to. */
const besides = { 'target-size': { enabled: true } };

/** What axe holds against the page as it stands, in each of these looks. */
export async function findings(page: Page, wanted = looks): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const [at, [name, { colorScheme, chosen = {}, enhanced = false }]] of Object.entries(wanted).entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const before = await choose(page, chosen);
    const enhancing = 'color-contrast-enhanced';
    const only = at > 0 && { runOnly: enhanced ? [...ofLooks, enhancing] : ofLooks };
    const options = { resultTypes: ['violations'], rules: { ...besides, [enhancing]: { enabled: enhanced } }, ...only };
    const violations = await page.evaluate<Finding[]>(
      `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
    );
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes) found.push(`${name} ${id}: ${html}\n${failureSummary}`);
    await choose(page, before);
  }
  return found;
}

/** Sets choices, and answers what stood there; an empty one is none. */
export const choose = (page: Page, choices: Record<string, string>): Promise<Record<string, string>> =>
  page.evaluate((chosen) => {
    const { dataset } = document.documentElement;
    const before = Object.fromEntries(Object.keys(chosen).map((name) => [name, dataset[name] ?? '']));
    for (const [name, value] of Object.entries(chosen))
      if (value) dataset[name] = value;
      else delete dataset[name];
    return before;
  }, choices);
