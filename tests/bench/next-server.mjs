import { createServer } from 'node:http';
import next from 'next';
import compression from 'next/dist/compiled/compression/index.js';

/**
 * The same build and database with Next alone before it, compressing as `next start` does unless it is asked not to:
 * our own configuration leaves that to the page store.
 */
process.once('message', async () => {
  const app = next({ dev: false, dir: process.cwd(), hostname: '127.0.0.1' });
  await app.prepare();
  const handle = app.getRequestHandler();
  const compress = compression();
  const server = createServer((req, res) => compress(req, res, () => handle(req, res)));
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.on('disconnect', () => process.exit());
