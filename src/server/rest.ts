import type { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener } from 'node:http';

/** Nothing of the framework's goes on for longer after an answer; in milliseconds. */
const calm = 500;

/**
 * Puts the storages that the framework's work has woken to rest once all of it has been quiet for a while: readers of
 * stored pages do not pay for hooks that only renders and the desk need (launch/async-storages.mjs).
 */
export function restAfter(handler: RequestListener): RequestListener {
  const all = globalThis as unknown as Record<symbol, Set<AsyncLocalStorage<unknown>> | undefined>;
  const storages = all[Symbol.for('tongwen.asyncStorages')];
  if (!storages) return handler;
  let working = 0;
  let resting: NodeJS.Timeout | undefined;
  return (req, res) => {
    working += 1;
    clearTimeout(resting);
    res.once('close', () => {
      working -= 1;
      if (working > 0) return;
      resting = setTimeout(() => {
        for (const storage of storages) storage.disable();
      }, calm);
      resting.unref();
    });
    handler(req, res);
  };
}
