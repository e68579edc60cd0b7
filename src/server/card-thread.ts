import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { drawIcon } from '@/distribution/browsers/draw-icon';
import type { IconLook } from '@/distribution/browsers/icons';
import { drawCard } from '@/distribution/cards/draw-card';
import type { IconName } from '@/i18n/documents';
import type { CardText, ShareSize } from '@/i18n/share-pictures';

/** Draws cards and icons on a thread of its own: setting type takes the processor for tenths of a second. */
export type CardOrder = { text: CardText; size: ShareSize } | { look: IconLook; name: IconName };
export type CardDone = { bytes: Uint8Array } | { error: string };

/** Readers come first. Linux counts this for the calling thread alone; elsewhere it would slow the whole worker. */
if (process.platform === 'linux') setPriority(19);

parentPort?.on('message', (order: CardOrder) => {
  const drawn = 'look' in order ? drawIcon(order.look, order.name) : drawCard(order.text, order.size);
  drawn.then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies CardDone),
    (error) => parentPort?.postMessage({ error: String(error) } satisfies CardDone),
  );
});
