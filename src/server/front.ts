import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { SharePictures } from '@/distribution/cards/share-pictures';
import type { PictureGate } from '@/distribution/media/gate';
import type { Page } from '@/distribution/pages/page';
import { type Pages, RenderFailed } from '@/distribution/pages/pages';
import type { PageStore } from '@/distribution/pages/store';
import type { Locale } from '@/i18n/locales';
import { addressForLog, log } from '@/platform/log';
import { type Address, parseAddress } from './address';
import { passToDesk } from './desk';
import type { Fallbacks } from './fallbacks';
import type { Files } from './files';
import { chooseLocale, rememberCookie } from './languages';
import { inTurn, sendLater } from './limits';
import { withNumber } from './numbered';
import type { OldAddresses } from './old-addresses';
import { sendPicture } from './pictures';
import { sendPreview } from './previews';
import type { Reports } from './reports';
import { rawHeader, redirect, type SendPage, sendWords } from './send';
import { sendShare } from './share';
import type { UnknownAddresses } from './unknown-addresses';
import type { Views } from './views';

export type Front = {
  store: PageStore;
  pages: Pages;
  fallbacks: Fallbacks;
  gate: PictureGate;
  shares: SharePictures;
  files: Files;
  views: Views;
  reports: Reports;
  oldAddresses: Pick<OldAddresses, 'find'>;
  unknown: Pick<UnknownAddresses, 'note'>;
  /** The framework's own handler, for the desk. */
  handler: RequestListener;
  databaseAnswers: () => boolean;
  sendPage: SendPage;
  ready: () => boolean;
  siteUrl: string;
  /** In development the framework serves its own files. */
  dev: boolean;
};

/** RFC 9211. A cache in front, and a person who looks, can tell bytes that could not be checked from fresh ones. */
const stale = ['Cache-Status', 'tongwen; hit; detail=database-away'];

/** The one door of the site: every request is parsed here, once. */
export function makeFront(front: Front): RequestListener {
  return (req, res) => {
    const { url = '/', method } = req;
    if (req.httpVersion === '1.1' && rawHeader(req, 'host') === undefined)
      return sendWords(res, 400, 'No host is named. 请求未指明主机。', { Connection: 'close' });
    if (method === 'GET' || method === 'HEAD') {
      // A canonical address is its own key, so most requests are answered before anything is parsed. A page that is not
      // there goes the long way: its address may be one of the site before this.
      const page = front.databaseAnswers() ? front.store.fresh(url, Date.now()) : undefined;
      if (page && page.status !== 404) return front.sendPage(req, res, page);
    }
    answer(front, req, res, parseAddress(url)).catch((error) => {
      // Whoever asked has gone; nothing is wrong here.
      if (req.destroyed && !req.complete) return void res.destroy();
      if (!res.headersSent) return sendUnavailable(front, req, res, chooseLocale(req.headers), error);
      log().error({ error, address: addressForLog(url) }, 'an answer broke off');
      res.destroy();
    });
  };
}

async function answer(front: Front, req: IncomingMessage, res: ServerResponse, address: Address): Promise<void> {
  if (address.kind === 'desk') return passToDesk(front, req, res, address.path, address.query);
  if (address.kind === 'views') return front.views.receive(req, res);
  if (address.kind === 'reports') return front.reports.receive(req, res);
  if (address.kind === 'malformed') {
    // Escapes that are no UTF-8 may be those of an old site in GBK.
    if (!leadOn(front, req, res)) sendWords(res, 400, 'This address is not well formed. 网址格式有误。');
    return;
  }
  if (front.dev && address.kind === 'file' && address.path.startsWith('/_next/')) return front.handler(req, res);
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    return sendWords(res, 405, 'This page can only be read. 本页只供阅读。', {
      Allow: 'GET, HEAD',
      Connection: 'close',
    });
  }
  switch (address.kind) {
    case 'health':
      return sendWords(res, 200, 'ok');
    case 'ready':
      // The process id tells which worker holds a connection.
      return front.ready()
        ? sendWords(res, 200, `ready ${process.pid}`)
        : sendWords(res, 503, 'not ready', { 'Retry-After': '1' });
    case 'root':
      return redirect(res, 302, `/${chooseLocale(req.headers)}`, { Vary: 'Accept-Language, Cookie' });
    case 'elsewhere':
      return redirect(res, 301, address.to);
    case 'file':
      return sendFile(front, req, res, address.path);
    case 'unknown':
      return sendNotFound(front, req, res, address.locale);
    case 'picture': {
      if (!(await sendPicture(front, res, address))) sendNotFound(front, req, res, address.locale);
      return;
    }
    case 'share':
      return inLine('cards', front, req, res, null, async () => {
        if (!(await sendShare(front, req, res, address.address))) sendNotFound(front, req, res, null);
      });
    case 'preview':
      return inLine('previews', front, req, res, address.locale, () => sendPreview(front, req, res, address));
    case 'search':
      return address.remember ? remember(res, address.locale, address.key) : sendSearch(front, req, res, address);
    case 'page':
      return address.remember ? remember(res, address.locale, address.key) : sendReaderPage(front, req, res, address);
  }
}

async function sendFile(front: Front, req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
  const file = await front.files.find(path);
  return file ? front.sendPage(req, res, file) : sendNotFound(front, req, res, null);
}

function sendNotFound(front: Front, req: IncomingMessage, res: ServerResponse, locale: Locale | null): void {
  if (!leadOn(front, req, res)) front.sendPage(req, res, front.fallbacks.get(locale ?? chooseLocale(req.headers), 404));
}

/** What nothing answers may be an address of the site before this one; if it is not, it is counted. */
function leadOn({ oldAddresses, unknown }: Front, req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false;
  const { url = '/' } = req;
  const to = oldAddresses.find(url);
  if (to !== null) redirect(res, 301, to);
  else unknown.note(url, req.headers.referer);
  return to !== null;
}

const remember = (res: ServerResponse, locale: Locale, key: string): void =>
  redirect(res, 303, key, { 'Set-Cookie': rememberCookie(locale) });

/** Does what costs something in its turn; who has to come back later is told so, in a page where all are too many. */
async function inLine(
  line: Parameters<typeof inTurn>[0],
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  locale: Locale | null,
  work: () => Promise<void>,
): Promise<void> {
  const late = await inTurn(line, req, res, work);
  if (late === 429 || (late && !locale)) sendLater(res, late);
  else if (late && locale) sendUnavailable(front, req, res, locale, new RenderFailed(`too many ${line} at once`));
}

async function sendSearch(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  { key, locale }: { key: string; locale: Locale },
): Promise<void> {
  try {
    if (!front.databaseAnswers()) throw new RenderFailed('the database is away');
    await inLine('searches', front, req, res, locale, async () => {
      front.sendPage(req, res, await front.pages.search(key));
    });
  } catch (error) {
    if (!(error instanceof RenderFailed)) throw error;
    sendUnavailable(front, req, res, locale, error);
  }
}

async function sendReaderPage(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  { key, locale }: { key: string; locale: Locale },
): Promise<void> {
  try {
    if (!front.databaseAnswers()) throw new RenderFailed('the database is away');
    const stored = front.store.fresh(key, Date.now());
    if (stored) return sendOrLeadOn(front, req, res, stored);
    await inLine('renders', front, req, res, locale, async () =>
      sendOrLeadOn(front, req, res, await front.pages.get(key)),
    );
  } catch (error) {
    if (!(error instanceof RenderFailed)) throw error;
    const old: Page | undefined = front.store.old(key);
    if (!old) return sendUnavailable(front, req, res, locale, error);
    log().warn({ error, key }, 'a page could not be rendered; the one before it is sent');
    front.sendPage(req, res, old, stale);
  }
}

function sendOrLeadOn(front: Front, req: IncomingMessage, res: ServerResponse, page: Page): void {
  if (page.status !== 404 || !leadOn(front, req, res)) front.sendPage(req, res, page);
}

/** The page says a number and nothing else; the log says under this number what happened. */
function sendUnavailable(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  locale: Locale,
  error: unknown,
): void {
  const requestId = String(res.getHeader('X-Request-Id') ?? randomUUID());
  const level = error instanceof RenderFailed ? 'warn' : 'error';
  log()[level]({ error, requestId, address: addressForLog(req.url ?? '/') }, 'a page could not be shown');
  front.sendPage(req, res, withNumber(front.fallbacks.get(locale, 503), requestId), [
    'Retry-After',
    '5',
    'X-Request-Id',
    requestId,
  ]);
}
