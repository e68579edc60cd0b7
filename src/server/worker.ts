import { createServer, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import next from 'next';
import { SharePictures } from '@/distribution/cards/share-pictures';
import { withDocuments } from '@/distribution/documents';
import type { MailSender } from '@/distribution/mail/mail-sender';
import { mailServer } from '@/distribution/mail/mail-server';
import { PictureGate } from '@/distribution/media/gate';
import { Expiries } from '@/distribution/pages/expiries';
import { Pages } from '@/distribution/pages/pages';
import { PageStore } from '@/distribution/pages/store';
import { wechatAccount } from '@/distribution/wechat/account';
import { db } from '@/platform/db/client';
import { env } from '@/platform/env';
import { log } from '@/platform/log';
import { AuditKeeper } from './audit-keeper';
import { drawer } from './card-drawer';
import { watchConnections } from './drain';
import { Fallbacks } from './fallbacks';
import { Files } from './files';
import { makeFront } from './front';
import { taken } from './hand-over';
import { type Inner, openInner } from './inner';
import { OldAddresses } from './old-addresses';
import { refuseBytes, refuseExpectation } from './refuse';
import { Reports } from './reports';
import { restAfter } from './rest';
import { sendPage, sendPageInWechat } from './send';
import { speakInLog } from './speak-in-log';
import { UnknownAddresses } from './unknown-addresses';
import { Views } from './views';

/**
 * One web worker: the framework, the store of pages and the front before them. The supervisor starts it, tells it to
 * drain, and replaces it when it dies.
 */
const dev = process.env.TONGWEN_DEV === '1';

/** What has not been answered by then is cut off; in milliseconds. */
const longestDrain = 10_000;

/** Whoever has not said by then what is wanted does not mean to; in milliseconds. */
const longestHead = 10_000;

/** A picture of 20 MB may come over a slow line; in milliseconds. Whoever reads sends no body at all. */
const longestRequest = 120_000;

/** What is counted is written at the end, but not waited for while the database is away; in milliseconds. */
const longestCount = 2_000;

/** A database that hangs does not say goodbye either; in milliseconds. */
const longestGoodbye = 1_000;

async function start(): Promise<void> {
  const { PORT, HOST, SITE_URL, PAGE_STORE_MB, DATABASE_DIRECT_URL } = env();
  if (!dev) speakInLog();
  const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  const handler = restAfter(app.getRequestHandler() as unknown as RequestListener);
  const inner = await openInner(handler);

  const store = new PageStore(dev ? 1 : PAGE_STORE_MB * 1024 * 1024);
  const expired = (tags: string[], gone: boolean) => {
    store.expire(tags, gone);
    fallbacks.expire(tags);
    gate.expire(tags);
    oldAddresses.expire(tags);
    shares.follow(articlesIn(tags));
  };
  const forget = () => {
    store.clear();
    gate.clear();
    void oldAddresses.read();
  };
  const oldAddresses = new OldAddresses();
  const unknown = new UnknownAddresses();
  const expiries = new Expiries(DATABASE_DIRECT_URL ?? process.env.DATABASE_URL ?? '', expired, forget);
  const gate = new PictureGate(expiries);
  const draw = drawer();
  const shares = new SharePictures(draw.card);
  const pages = new Pages(store, expiries, withDocuments(inner.render, draw.icon));
  const fallbacks = new Fallbacks(pages);
  await expiries.start();
  await fallbacks.prepare();
  await oldAddresses.read();

  const views = new Views(SITE_URL, process.env.VIEW_SALT, (seen) => process.send?.({ seen }));
  const mail = await openMail();
  mail?.start();
  const audit = new AuditKeeper();
  audit.start();

  let ready = true;
  const front = makeFront({
    store,
    pages,
    fallbacks,
    gate,
    shares,
    files: new Files(process.cwd()),
    views,
    reports: new Reports(pages, SITE_URL),
    oldAddresses,
    unknown,
    handler,
    databaseAnswers: () => expiries.connected,
    sendPage: wechatAccount() ? sendPageInWechat : sendPage,
    ready: () => ready,
    siteUrl: SITE_URL,
    dev,
  });
  const server = createServer(
    {
      requestTimeout: longestRequest,
      headersTimeout: longestHead,
      keepAliveTimeout: 15_000,
      connectionsCheckingInterval: 1_000,
      // The front says so in words.
      requireHostHeader: false,
    },
    (req, res) => {
      if (!ready) res.setHeader('Connection', 'close');
      front(req, res);
    },
  );
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  // Connections come by hand-over and none of them is listened for here: Node would else never look for late ones.
  server.emit('listening');
  server.on('clientError', refuseBytes);
  server.on('checkExpectation', refuseExpectation);

  const connectionsEnded = watchConnections(server);
  const told: Record<string, (socket?: Socket) => void> = {
    connection(socket) {
      process.send?.(taken);
      if (!socket) return;
      server.emit('connection', socket);
      socket.resume();
    },
    ending() {
      ready = false;
    },
    // Every connection taken has been handed over before this is said.
    drain() {
      ready = false;
      setTimeout(() => process.exit(1), longestDrain).unref();
      void connectionsEnded().then(() => end({ inner, expiries, views, unknown, mail, audit }));
    },
  };
  process.on('message', (message: string | { seen: string }, socket?: Socket) => {
    if (typeof message === 'string') told[message]?.(socket);
    else if (typeof message?.seen === 'string') views.met(message.seen);
  });
  process.send?.({ ready: true });
}

/** What sends mails is loaded only where a server takes them. */
async function openMail(): Promise<MailSender | null> {
  const smtp = mailServer();
  if (!smtp) return null;
  const { MailSender } = await import('@/distribution/mail/mail-sender');
  return new MailSender(smtp);
}

/** Ids of the articles that tags name. */
const articlesIn = (tags: string[]): string[] => tags.flatMap((tag) => /^article:([\da-f-]{36})$/.exec(tag)?.[1] ?? []);

type Ending = {
  inner: Inner;
  expiries: Expiries;
  views: Views;
  unknown: UnknownAddresses;
  mail: MailSender | null;
  audit: AuditKeeper;
};

async function end({ inner, expiries, views, unknown, mail, audit }: Ending): Promise<void> {
  await atMost(longestCount, unknown.write(), views.end(), audit.end(), mail?.end() ?? Promise.resolve());
  inner.close();
  await atMost(longestGoodbye, expiries.stop(), db().$disconnect());
  process.exit(0);
}

/** Waits until all is done, but no longer than so many milliseconds. */
const atMost = (longest: number, ...work: Promise<void>[]) => Promise.race([Promise.allSettled(work), delay(longest)]);

// Ctrl-C reaches the whole process group; the supervisor decides when a worker ends.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

start().catch((error) => {
  log().fatal({ error }, 'a web worker could not start');
  process.exit(1);
});
