import { ensureBuilt } from '../src/server/launch/ensure-built.mjs';
import { launch } from '../src/server/launch/launch.mjs';
import { findBrowser } from './browser.mjs';

/** `npm test`: everything, from a bare clone. */
await launch(async () => {
  await ensureBuilt();
  const chromium = await findBrowser();
  const { lint, playwright, runAll, types, vitest } = await import('./steps.mjs');
  await runAll({
    types,
    lint,
    'architecture and unit': () => vitest('architecture', 'unit'),
    'integration, on PostgreSQL': () => vitest('integration'),
    'the built site, over HTTP': () => vitest('site'),
    'the process: starting, failing, ending': () => vitest('process'),
    'the built site, in a browser': () => playwright({ CHROMIUM: chromium }),
  });
});
