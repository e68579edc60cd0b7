import { ensureBuilt } from '../../src/server/launch/ensure-built.mjs';
import { checkNode } from '../../src/server/launch/install.mjs';
import { launch } from '../../src/server/launch/launch.mjs';
import { noteServing } from '../../src/server/launch/serving.mjs';
import { findBrowser } from '../browser.mjs';
import { findLighthouse } from './tool.mjs';

/** `npm run lighthouse [part of an address …]`: what Lighthouse says of the readers' pages on a simulated phone. */
await launch(async (handOver) => {
  checkNode();
  const tool = findLighthouse();
  await ensureBuilt();
  noteServing();
  const chromium = await findBrowser();
  const { judgePages } = await import('./judge-pages.mjs');
  handOver();
  await judgePages(tool, chromium, process.argv.slice(2));
});
