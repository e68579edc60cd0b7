import { parentPort } from 'node:worker_threads';
import { drawIcon } from '@/distribution/browsers/draw-icon';
import type { IconLook } from '@/distribution/browsers/icons';
import { drawCard } from '@/distribution/cards/draw-card';
import type { IconName } from '@/i18n/documents';
import type { CardText, ShareSize } from '@/i18n/share-pictures';

/** Draws cards and icons on a thread of its own: setting type takes the processor for tenths of a second. */
export type CardOrder = { id: number; work: { text: CardText; size: ShareSize } | { look: IconLook; name: IconName } };
export type CardDone = { id: number; bytes: Uint8Array } | { id: number; error: string };

parentPort?.on('message', ({ id, work }: CardOrder) => {
  const drawn = 'look' in work ? drawIcon(work.look, work.name) : drawCard(work.text, work.size);
  drawn.then(
    (bytes) => parentPort?.postMessage({ id, bytes } satisfies CardDone),
    (error) => parentPort?.postMessage({ id, error: String(error) } satisfies CardDone),
  );
});
