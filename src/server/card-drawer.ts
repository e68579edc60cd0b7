import { Worker } from 'node:worker_threads';
import type { DrawIcon } from '@/distribution/browsers/icons';
import type { DrawCard } from '@/distribution/cards/share-pictures';
import { ImagingBusy } from '@/platform/imaging';
import type { CardDone, CardOrder } from './card-thread';
import { programOf } from './programs';

/** The thread ends when nothing is asked of it for so long, and gives back the fonts it has read; in milliseconds. */
const idle = 20_000;

/** A card takes a tenth of this on a busy machine; in milliseconds. */
const patience = 20_000;

const mostWaiting = 50;

type Asked = { order: CardOrder; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

/** Lends cards and icons to a thread that draws them, one after the other; it is started when one is first needed. */
export function drawer(): { card: DrawCard; icon: DrawIcon } {
  const waiting: Asked[] = [];
  let drawing: Asked | undefined;
  let thread: Worker | null = null;
  /** Until the card being drawn has taken too long, or the thread has rested for long enough. */
  let timer: NodeJS.Timeout | undefined;

  function next(): void {
    if (drawing) return;
    clearTimeout(timer);
    drawing = waiting.shift();
    if (!drawing) {
      timer = setTimeout(end, idle).unref();
      return;
    }
    thread ??= start();
    timer = setTimeout(() => fail(new Error('a card took too long')), patience);
    thread.postMessage(drawing.order);
  }

  function start(): Worker {
    const { path, execArgv } = programOf('card-thread');
    const made = new Worker(path, { execArgv, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    made.unref();
    made.on('message', (done: CardDone) => {
      if (made !== thread) return;
      if ('bytes' in done) settle(({ resolve }) => resolve(done.bytes));
      else settle(({ reject }) => reject(new Error(`a card was not drawn: ${done.error}`)));
    });
    made.on('error', (error) => made === thread && fail(error as Error));
    return made;
  }

  function settle(finish: (asked: Asked) => void): void {
    if (drawing) finish(drawing);
    drawing = undefined;
    next();
  }

  /** The thread is lost, and the card it was at; those that wait get another. */
  function fail(error: Error): void {
    end();
    settle(({ reject }) => reject(error));
  }

  function end(): void {
    void thread?.terminate();
    thread = null;
  }

  function draw(order: CardOrder): Promise<Uint8Array> {
    if (waiting.length >= mostWaiting) return Promise.reject(new ImagingBusy('too many cards at once'));
    return new Promise((resolve, reject) => {
      waiting.push({ order, resolve, reject });
      next();
    });
  }

  return { card: (text, size) => draw({ text, size }), icon: (look, name) => draw({ look, name }) };
}
