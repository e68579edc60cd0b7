import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../../src/server/launch/ensure-built.mjs';
import { launch } from '../../src/server/launch/launch.mjs';
import { line } from '../../src/server/launch/say.mjs';
import { findBrowser } from '../browser.mjs';

/** `npm run screenshots [folder [part of a name …]]`: every kind of page, to be looked at. */
await launch(async () => {
  await ensureBuilt();
  const chromium = await findBrowser();
  const [given, ...parts] = process.argv.slice(2);
  const folder = given ? resolve(given) : mkdtempSync(join(tmpdir(), 'tongwen-screenshots-'));
  const { draw } = await import('../steps.mjs');
  process.exitCode = await draw(parts, { CHROMIUM: chromium, SCREENSHOTS: folder });
  line(`The pictures are in ${folder}, and each kind of page on one sheet in ${join(folder, 'sheets')}.`);
});
