import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { drawCard } from '@/distribution/cards/draw-card';
import type { CardText, ShareSize } from '@/i18n/share-pictures';

/** Draws cards on a thread of its own: setting type takes the processor for tenths of a second. */
export type CardOrder = { text: CardText; size: ShareSize };
export type CardDone = { bytes: Uint8Array } | { error: string };

/** Readers come first. Linux counts this for the calling thread alone; elsewhere it would slow the whole worker. */
if (process.platform === 'linux') setPriority(19);

parentPort?.on('message', ({ text, size }: CardOrder) => {
  drawCard(text, size).then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies CardDone),
    (error) => parentPort?.postMessage({ error: String(error) } satisfies CardDone),
  );
});
