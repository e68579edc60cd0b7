import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { checkNode } from './install.mjs';
import { launch } from './launch.mjs';
import { root } from './root.mjs';

/** Runs a command that is typed at the server on the site's own database, whether the site runs or not. */
export const typed = (program) =>
  launch(async (handOver) => {
    checkNode();
    await ensureBuilt();
    const { atServer } = await import(pathToFileURL(`${root}/.build/server/main.js`).href);
    handOver();
    await atServer(program, process.argv.slice(2));
  });
