import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { checkNode } from './install.mjs';
import { launch } from './launch.mjs';
import { root } from './root.mjs';

/** `npm run migrate`: brings the database to the present schema, and serves nothing. */
await launch(async (handOver) => {
  checkNode();
  await ensureBuilt();
  const { migrateOnly } = await import(pathToFileURL(`${root}/.build/server/main.js`).href);
  handOver();
  await migrateOnly();
});
