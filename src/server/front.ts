import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { SharePictures } from '@/distribution/cards/share-pictures';
import type { PictureGate } from '@/distribution/media/gate';
import type { Page } from '@/distribution/pages/page';
import { type Pages, RenderFailed } from '@/distribution/pages/pages';
import type { PageStore } from '@/distribution/pages/store';
import type { Locale } from '@/i18n/locales';
import { log } from '@/platform/log';
import { Turns } from '@/platform/turns';
import { type Address, parseAddress } from './address';
import { passToDesk } from './desk';
import type { Fallbacks } from './fallbacks';
import type { Files } from './files';
import { chooseLocale, rememberCookie } from './languages';
import type { OldAddresses } from './old-addresses';
import { sendPicture } from './pictures';
import { sendPreview } from './previews';
import type { Reports } from './reports';
import { redirect, type SendPage, sendWords } from './send';
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

const retryLater = ['Retry-After', '5'];

/** Nothing of a search is stored: many at once may not keep the readers of pages waiting. */
const searches = new Turns(4, 60);

/** The one door of the site: every request is parsed here, once. */
export function makeFront(front: Front): RequestListener {
  return (req, res) => {
    const { url = '/', method } = req;
    if (method === 'GET' || method === 'HEAD') {
      // A canonical address is its own key, so most requests are answered before anything is parsed. A page that is not
      // there goes the long way: its address may be one of the site before this.
      const page = front.databaseAnswers() ? front.store.fresh(url, Date.now()) : undefined;
      if (page && page.status !== 404) return front.sendPage(req, res, page);
    }
    answer(front, req, res, parseAddress(url)).catch((error) => {
      log().error({ error, url: url.slice(0, 500) }, 'a request failed');
      if (res.headersSent) res.destroy();
      else front.sendPage(req, res, front.fallbacks.get(chooseLocale(req.headers), 503), retryLater);
    });
  };
}

async function answer(front: Front, req: IncomingMessage, res: ServerResponse, address: Address): Promise<void> {
  if (address.kind === 'desk') return passToDesk(front.handler, req, res, address.path, address.query);
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
      if (!(await sendShare(front, req, res, address.address))) sendNotFound(front, req, res, null);
      return;
    case 'preview':
      return sendPreview(front, req, res, address);
    case 'search':
      return address.remember
        ? remember(front, res, address.locale, address.key)
        : sendSearch(front, req, res, address);
    case 'page':
      return address.remember
        ? remember(front, res, address.locale, address.key)
        : sendReaderPage(front, req, res, address);
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

const remember = (front: Front, res: ServerResponse, locale: Locale, key: string): void =>
  redirect(res, 303, key, { 'Set-Cookie': rememberCookie(locale, front.siteUrl.startsWith('https:')) });

async function sendSearch(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  { key, locale }: { key: string; locale: Locale },
): Promise<void> {
  try {
    if (!front.databaseAnswers()) throw new RenderFailed('the database is away');
    const page = await searches.take(() => front.pages.search(key));
    if (!page) throw new RenderFailed('too many searches at once');
    front.sendPage(req, res, page);
  } catch (error) {
    if (!(error instanceof RenderFailed)) throw error;
    log().warn({ error, key }, 'a search could not be answered');
    front.sendPage(req, res, front.fallbacks.get(locale, 503), retryLater);
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
    const page = await front.pages.get(key);
    if (page.status !== 404 || !leadOn(front, req, res)) front.sendPage(req, res, page);
  } catch (error) {
    if (!(error instanceof RenderFailed)) throw error;
    log().warn({ error, key }, 'a page could not be rendered');
    const old: Page | undefined = front.store.old(key);
    if (old) front.sendPage(req, res, old, stale);
    else front.sendPage(req, res, front.fallbacks.get(locale, 503), retryLater);
  }
}
