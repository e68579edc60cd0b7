import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { checkNode } from './install.mjs';
import { launch } from './launch.mjs';
import { root } from './root.mjs';

/** `npm run audit:verify`: tells whether the audit log is whole, whether the site runs or not. */
await launch(async (handOver) => {
  checkNode();
  await ensureBuilt();
  const { atServer } = await import(pathToFileURL(`${root}/.build/server/main.js`).href);
  handOver();
  await atServer('audit-verify', process.argv.slice(2));
});
