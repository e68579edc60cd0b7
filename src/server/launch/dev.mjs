import { ensureGenerated } from './ensure-built.mjs';
import { checkNode } from './install.mjs';
import { launch } from './launch.mjs';
import { line } from './say.mjs';
import { noteServing } from './serving.mjs';

/** `npm run dev`: the same process from its sources, one worker, with Next rendering what was just saved. */
await launch(async (handOver) => {
  line();
  line('Tongwen 同文, development');
  line();
  checkNode();
  await ensureGenerated();
  noteServing();
  Object.assign(process.env, { TONGWEN_DEV: '1', WEB_CONCURRENCY: '1', NEXT_TELEMETRY_DISABLED: '1' });
  const { register } = await import('tsx/esm/api');
  register();
  const { serve } = await import('../main.ts');
  handOver();
  await serve();
});
