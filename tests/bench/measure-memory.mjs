import { load } from './load.mjs';
import { sum } from './numbers.mjs';
import { asBrowsersAsk, plan, release } from './plan.mjs';
import { memoryOf, treeOf } from './proc.mjs';

/** All that the product keeps in memory with two workers, after readers and editors were there. */
export async function measureMemory(tongwen) {
  const target = { port: tongwen.port, pid: tongwen.pid, encoding: asBrowsersAsk };
  for (const path of [release, '/en', '/zh']) await load({ ...target, path }, plan.load);
  const all = treeOf(tongwen.pid).map(({ pid, command }) => ({
    kind: kindOf(pid, command, tongwen),
    ...memoryOf(pid),
  }));
  const of = (kind) => all.filter((one) => one.kind === kind);
  const kinds = ['supervisor', 'web worker', 'PostgreSQL'].map((kind) => ({
    kind,
    processes: of(kind).length,
    pss: sum(of(kind).map(({ pss }) => pss)),
    rss: sum(of(kind).map(({ rss }) => rss)),
  }));
  return { kinds, pss: sum(all.map(({ pss }) => pss)), rss: sum(all.map(({ rss }) => rss)) };
}

function kindOf(pid, command, tongwen) {
  if (pid === tongwen.pid) return 'supervisor';
  return tongwen.workers.includes(pid) || command.includes('/server/worker.js') ? 'web worker' : 'PostgreSQL';
}
