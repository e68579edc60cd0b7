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

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

/** Lends cards and icons to a thread that draws them, started when one is first needed. */
export function drawer(): { card: DrawCard; icon: DrawIcon } {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let resting: NodeJS.Timeout | undefined;
  let last = 0;

  function end(error: Error): void {
    void thread?.terminate();
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const { path, execArgv } = programOf('card-thread');
    const made = new Worker(path, { execArgv, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    made.unref();
    made.on('message', (done: CardDone) => {
      const asked = waiting.get(done.id);
      waiting.delete(done.id);
      if ('bytes' in done) asked?.resolve(done.bytes);
      else asked?.reject(new Error(`a card was not drawn: ${done.error}`));
      if (waiting.size === 0) resting = setTimeout(() => end(new Error('the thread rests')), idle).unref();
    });
    made.on('error', (error) => made === thread && end(error as Error));
    return made;
  }

  function draw(work: CardOrder['work']): Promise<Uint8Array> {
    if (waiting.size >= mostWaiting) return Promise.reject(new ImagingBusy('too many cards at once'));
    clearTimeout(resting);
    thread ??= start();
    last += 1;
    const order: CardOrder = { id: last, work };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(new Error('a card took too long')), patience);
      const settle = (then: () => void) => {
        clearTimeout(timer);
        then();
      };
      waiting.set(order.id, {
        resolve: (bytes) => settle(() => resolve(bytes)),
        reject: (error) => settle(() => reject(error)),
      });
      thread?.postMessage(order);
    });
  }

  return { card: (text, size) => draw({ text, size }), icon: (look, name) => draw({ look, name }) };
}
