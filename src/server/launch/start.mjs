import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { checkNode } from './install.mjs';
import { launch } from './launch.mjs';
import { root } from './root.mjs';
import { line } from './say.mjs';
import { noteServing } from './serving.mjs';

/** `npm start`: from a fresh checkout to a site that answers. */
await launch(async (handOver) => {
  line();
  line('Tongwen 同文');
  line();
  checkNode();
  await ensureBuilt();
  noteServing();
  const { serve } = await import(pathToFileURL(`${root}/.build/server/main.js`).href);
  handOver();
  await serve();
});
