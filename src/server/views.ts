import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { defence } from '@/distribution/defence';
import { dayInSiteZone } from '@/newsroom/dates';
import { addViews, type Views as Batch } from '@/newsroom/views/add-views';
import { readViewMark } from '@/newsroom/views/mark';
import { isFromHere } from '@/platform/auth/origin';
import { log } from '@/platform/log';
import { readBody } from './body';
import { clientAddress } from './client';
import { isMachine } from './machines';
import { sendWords } from './send';

/** Between two batches, in milliseconds: what a killed worker loses at most. */
const pause = 5_000;

/** A reader who comes back to a text within this time is the same reading; in milliseconds. */
const oneReading = 30 * 60_000;

/** Readings remembered for that time; the oldest make room. */
const remembered = 20_000;

/** A mark is 53 characters long. */
const longestBody = 100;

/**
 * Counts readings, told by the readers' browsers (`navigator.sendBeacon`), in memory and adds them to the database in
 * batches. Who read is known as a hash alone, under a salt that no disk ever sees and that ends with the process, and
 * only until it is forgotten: nothing of a reader is kept. Every beacon is answered alike, counted or not.
 */
export class Views {
  private counted = new Map<string, Batch>();
  private readonly seen = new LRUCache<string, true>({ max: remembered, ttl: oneReading });
  private readonly timer: NodeJS.Timeout;
  private adding: Promise<void> = Promise.resolve();
  /** Answered, and not yet counted. */
  private readonly reading = new Set<Promise<void>>();

  /**
   * @param salt the same in all workers, or a reader who meets another one would be counted again
   * @param tell hands a reading on to the other workers
   */
  constructor(
    private readonly siteUrl: string,
    private readonly salt = randomBytes(16).toString('hex'),
    private readonly tell: (reading: string) => void = () => {},
  ) {
    this.timer = setInterval(() => void this.flush(), pause);
    this.timer.unref();
  }

  async receive(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'POST') return sendWords(res, 405, 'Only for counting. 仅供计数。', { Allow: 'POST' });
    // A browser may be gone once it has been answered, and its socket no longer say where it was.
    const who = `${clientAddress(req)}\n${req.headers['user-agent']}`;
    const mark = await readBody(req, longestBody);
    res
      .writeHead(204, {
        ...defence('words'),
        'Cache-Control': 'no-store',
        ...(mark === null && { Connection: 'close' }),
      })
      .end();
    if (mark === null || !isFromHere(req.headers, this.siteUrl) || isMachine(req.headers['user-agent'])) return;
    const reading = this.read(mark, who).finally(() => this.reading.delete(reading));
    this.reading.add(reading);
    await reading;
  }

  /** Another worker has counted this reading. */
  met(reading: string): void {
    this.seen.set(reading, true);
  }

  /** Adds what was counted. What cannot be added is kept for the next time: the database may be away. */
  flush(): Promise<void> {
    this.adding = this.adding.then(() => this.add());
    return this.adding;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled(this.reading);
    await this.flush();
  }

  private async read(mark: string, who: string): Promise<void> {
    const localizationId = await readViewMark(mark);
    if (localizationId) this.count(localizationId, who);
  }

  private count(localizationId: string, who: string): void {
    const day = dayInSiteZone(new Date());
    const reading = createHmac('sha256', this.salt).update(`${day}\n${localizationId}\n${who}`).digest('base64url');
    if (this.seen.has(reading)) return;
    this.met(reading);
    this.tell(reading);
    this.put({ localizationId, day, count: 1 });
  }

  private put(views: Batch): void {
    const key = `${views.day} ${views.localizationId}`;
    const before = this.counted.get(key);
    if (before) before.count += views.count;
    else this.counted.set(key, views);
  }

  private async add(): Promise<void> {
    if (this.counted.size === 0) return;
    const batch = [...this.counted.values()];
    this.counted = new Map();
    try {
      await addViews(batch);
    } catch (error) {
      for (const views of batch) this.put(views);
      log().warn({ error }, 'views could not be added and wait');
    }
  }
}
