import { setTimeout as delay } from 'node:timers/promises';
import { traditionalOf } from '@/i18n/scripts';
import { addressForLog, log } from '@/platform/log';
import { newNotes, type RenderNotes } from '@/platform/tags';
import type { Expiries } from './expiries';
import { finish } from './finish';
import { privateHeaders, searchHeaders, storedHeaders } from './headers';
import { makePage, type Page, squeeze } from './page';
import type { PageStore } from './store';
import { simplifiedPath, traditionalPage } from './traditional';

/**
 * Makes what stands at an address of ours and writes what it was made from into the notes. The framework's pages are
 * finished before they are stored; a document for machines, which notes its type, goes out as it is made.
 */
export type Render = (path: string, notes: RenderNotes) => Promise<string | Buffer>;

/** No page could be made: the database is away, or the render failed. */
export class RenderFailed extends Error {}

/** A render that is overtaken this often goes out without being stored. */
const mostRuns = 5;

/** Beyond this, in bytes, brotli at its best takes seconds of a core: long feeds and sitemaps go out as first made. */
const mostSqueezed = 128 * 1024;

/** Between a page's second reader and its best compression, in milliseconds. */
const afterwards = 250;

/** How pages come to be: one render at a time for an address, stored unless it was overtaken while it ran. */
export class Pages {
  private readonly flights = new Map<string, Promise<Page>>();
  private squeezing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: PageStore,
    private readonly expiries: Pick<Expiries, 'last' | 'overtaken'>,
    private readonly render: Render,
  ) {
    store.onReadAgain = (key, page) => this.squeezeLater(key, page);
  }

  /** The page of a canonical address: stored, or rendered now, once for all who wait for it. */
  async get(key: string): Promise<Page> {
    const stored = this.store.fresh(key, Date.now());
    if (stored) return stored;
    const flight = this.flights.get(key) ?? this.takeOff(key);
    return flight;
  }

  /**
   * A page that is not stored; who keeps it himself looks after what it was made from.
   * @param posted what it answers, for the page to ask for: it travels beside the request and never in it
   */
  async once(path: string, posted?: unknown): Promise<Page> {
    return this.makeOnce(path, privateHeaders(), posted);
  }

  /** The same for a search. */
  async search(path: string): Promise<Page> {
    return this.makeOnce(path, searchHeaders());
  }

  private async makeOnce(path: string, headers: string[], posted?: unknown): Promise<Page> {
    const { body, notes } = await this.run(path, posted);
    return makePage({ ...notes, body, headers });
  }

  private takeOff(key: string): Promise<Page> {
    const flight = this.renderAndStore(key).finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return flight;
  }

  private async renderAndStore(key: string): Promise<Page> {
    for (let run = 1; ; run += 1) {
      const since = this.expiries.last;
      const { body, notes } = await this.run(key);
      const page = await makePage({ ...notes, body, headers: headersOf(notes) });
      const overtaken = this.expiries.overtaken(since, page.tags);
      if (!overtaken) this.store.put(key, page);
      if (!overtaken || run === mostRuns) return page;
    }
  }

  private async run(path: string, posted?: unknown): Promise<{ body: Buffer; notes: RenderNotes }> {
    const notes: RenderNotes = { ...newNotes(path), posted };
    try {
      const simplified = await simplifiedPath(path);
      const made = await this.render(simplified ?? path, notes);
      if (notes.location) return { body: Buffer.alloc(0), notes: simplified ? movedInTraditional(notes) : notes };
      if (typeof made !== 'string') return { body: made, notes };
      const document = notes.type ? made : finish(made);
      return { body: Buffer.from(simplified ? await traditionalPage(document) : document), notes };
    } catch (error) {
      throw new RenderFailed(`rendering ${addressForLog(path)} failed`, { cause: error });
    }
  }

  /** Later, one at a time, and only what is read again: the first readers of a page wait for none of this. */
  private squeezeLater(key: string, page: Page): void {
    if (page.squeezed || page.status !== 200 || page.variants.identity.body.length > mostSqueezed) return;
    this.squeezing = this.squeezing
      .then(() => delay(afterwards, undefined, { ref: false }))
      .then(() => squeeze(page))
      .then((better) => this.store.replace(key, page, better))
      .catch((error) => log().warn({ error, key }, 'a page could not be compressed further'));
  }
}

const movedInTraditional = (notes: RenderNotes): RenderNotes => ({
  ...notes,
  location: traditionalOf(notes.location ?? ''),
});

const headersOf = ({ tags, type, location }: RenderNotes): string[] =>
  location ? [...storedHeaders(tags), 'Location', location] : storedHeaders(tags, type);
