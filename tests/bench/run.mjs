import { ensureBuilt } from '../../src/server/launch/ensure-built.mjs';
import { checkNode } from '../../src/server/launch/install.mjs';
import { launch } from '../../src/server/launch/launch.mjs';
import { noteServing } from '../../src/server/launch/serving.mjs';

/** `npm run bench`: how fast, how light and how prompt the site is, as ratios taken in one run on this machine. */
await launch(async (handOver) => {
  checkNode();
  await ensureBuilt();
  noteServing();
  const { bench } = await import('./bench.mjs');
  handOver();
  await bench();
});
