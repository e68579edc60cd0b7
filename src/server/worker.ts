import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import next from 'next';
import { Expiries } from '@/distribution/pages/expiries';
import { Pages } from '@/distribution/pages/pages';
import { PageStore } from '@/distribution/pages/store';
import { db } from '@/platform/db/client';
import { env } from '@/platform/env';
import { log } from '@/platform/log';
import { Fallbacks } from './fallbacks';
import { Files } from './files';
import { makeFront } from './front';
import { type Inner, openInner } from './inner';

/**
 * One web worker: the framework, the store of pages and the front before them. The supervisor starts it, tells it to
 * drain, and replaces it when it dies.
 */
const dev = process.env.TONGWEN_DEV === '1';

/** A load balancer that asks /readyz hears of the end before the port closes; in milliseconds. */
const notice = 200;
const longestDrain = 10_000;

async function start(): Promise<void> {
  const { PORT, HOST, SITE_URL, PAGE_STORE_MB, DATABASE_DIRECT_URL } = env();
  const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  const handler = app.getRequestHandler() as unknown as RequestListener;
  const inner = await openInner(handler);

  const store = new PageStore(dev ? 1 : PAGE_STORE_MB * 1024 * 1024);
  const expired = (tags: string[], gone: boolean) => {
    store.expire(tags, gone);
    fallbacks.expire(tags);
  };
  const expiries = new Expiries(DATABASE_DIRECT_URL ?? process.env.DATABASE_URL ?? '', expired, () => store.clear());
  const pages = new Pages(store, expiries, inner.render);
  const fallbacks = new Fallbacks(pages);
  await expiries.start();
  await fallbacks.prepare();

  let ready = true;
  const front = makeFront({
    store,
    pages,
    fallbacks,
    files: new Files(process.cwd()),
    handler,
    databaseAnswers: () => expiries.connected,
    ready: () => ready,
    siteUrl: SITE_URL,
    dev,
  });
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 15_000 },
    (req, res) => {
      if (!ready) res.setHeader('Connection', 'close');
      front(req, res);
    },
  );
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  server.on('clientError', refuse);
  server.listen(PORT, HOST, () => process.send?.({ ready: true }));

  const drainOnce = () => {
    if (!ready) return;
    ready = false;
    void drain(server, inner, expiries);
  };
  process.on('message', (message: { drain?: boolean }) => message.drain && drainOnce());
}

/** What cannot be parsed as HTTP gets an answer all the same, unless nobody is there to read it. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Every request already received is answered before the process ends. */
async function drain(server: Server, inner: Inner, expiries: Expiries): Promise<void> {
  setTimeout(() => process.exit(1), longestDrain).unref();
  await new Promise((resolve) => setTimeout(resolve, notice));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  inner.close();
  await expiries.stop();
  await db().$disconnect();
  process.exit(0);
}

// Ctrl-C reaches the whole process group; the supervisor decides when a worker ends.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

start().catch((error) => {
  log().fatal({ error }, 'a web worker could not start');
  process.exit(1);
});
