import { ensureBuilt } from './ensure-built.mjs';
import { checkNode } from './install.mjs';
import { launch } from './launch.mjs';
import { line } from './say.mjs';

/** `npm run build`: installs and builds what is out of date, and starts nothing. */
await launch(async () => {
  checkNode();
  await ensureBuilt();
  line('✓ The build is up to date');
});
