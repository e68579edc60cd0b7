/**
 * Makes a value once in a process. Next bundles second copies of modules, so what must be one (the pool, the log, the
 * store of render contexts) hangs on globalThis and not on a module.
 */
export function one<T>(name: string, make: () => T): T {
  const key = Symbol.for(`tongwen.${name}`);
  const all = globalThis as unknown as Record<symbol, T | undefined>;
  const made = all[key] ?? make();
  all[key] = made;
  return made;
}
