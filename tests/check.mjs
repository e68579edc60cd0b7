import { ensureGenerated } from '../src/server/launch/ensure-built.mjs';
import { launch } from '../src/server/launch/launch.mjs';

/** `npm run check`: what takes seconds. Neither a build, nor a database, nor a browser. */
await launch(async () => {
  await ensureGenerated();
  const { lint, runAll, types, vitest } = await import('./steps.mjs');
  await runAll({ types, lint, 'architecture and unit': () => vitest('architecture', 'unit') });
});
