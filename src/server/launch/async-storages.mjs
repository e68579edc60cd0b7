import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Loaded before everything else in a web worker. Up to Node 22 a storage that has run once keeps hooks alive that every
 * socket write and every tick then pays for, a sixth of what a stored page costs. Collected here, all can be put to
 * rest while nothing uses them (server/rest.ts); the next run wakes a storage again. Node 24 has no such hooks.
 */
if (Number(process.versions.node.split('.')[0]) < 24) {
  const used = new Set();
  globalThis[Symbol.for('tongwen.asyncStorages')] = used;
  for (const method of ['run', 'enterWith']) {
    const original = AsyncLocalStorage.prototype[method];
    AsyncLocalStorage.prototype[method] = function noted(...args) {
      used.add(this);
      return original.apply(this, args);
    };
  }
}
