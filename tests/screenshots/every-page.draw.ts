import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { kindsIn, languages, test, visit } from '../e2e/support';

test.describe.configure({ mode: 'parallel' });

const folder = process.env.SCREENSHOTS ?? 'test-results';
mkdirSync(join(folder, 'sheets'), { recursive: true });

const widths = [390, 768, 1440];
const schemes = ['light', 'dark'] as const;

/** On a sheet pictures are this much smaller, and cut where they go on for long. */
const scale = 0.45;
const longest = 1_400;

async function draw(page: Page, name: string): Promise<void> {
  const drawn: Buffer[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // As high as the page, so that a bar at the bottom of the screen covers nothing of it.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      const path = join(folder, `${name} ${width} ${colorScheme}.png`);
      drawn.push(await page.screenshot({ path }));
    }
  }
  await lay(drawn, join(folder, 'sheets', `${name}.png`));
}

/** Beside each other, on grey. */
async function lay(drawn: Buffer[], path: string): Promise<void> {
  let left = 0;
  const placed = [];
  for (const picture of drawn) {
    const { width, height } = await sharp(picture).metadata();
    const size = { width: Math.round(width * scale), height: Math.min(longest, Math.round(height * scale)) };
    placed.push({
      input: await sharp(picture)
        .resize({ ...size, position: 'top' })
        .png()
        .toBuffer(),
      left,
      top: 0,
    });
    left += size.width + 12;
  }
  const ground = { width: left, height: longest, channels: 3, background: '#888' } as const;
  await sharp({ create: ground }).composite(placed).png().toFile(path);
}

/** Pictures further down are fetched as they come near: for a picture of the whole page all of them are. */
const fetchAll = (page: Page) =>
  page.evaluate(async () => {
    const shown = [...document.images].filter((each) => each.checkVisibility());
    for (const each of shown) each.loading = 'eager';
    await Promise.all(shown.map((each) => each.decode()));
  });

for (const language of languages) {
  for (const kind of kindsIn(language))
    test(`${kind.name} ${language}`, async ({ page, previews }) => {
      await visit(page, kind, previews);
      await fetchAll(page);
      await draw(page, `${kind.name} ${language}`);
    });

  test(`unavailable ${language}`, async ({ page, away }) => {
    await page.goto(`${away}/${language}`);
    await draw(page, `unavailable ${language}`);
  });
}
