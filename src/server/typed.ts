import { randomUUID } from 'node:crypto';
import type { Ctx } from '@/newsroom/context';
import { explain } from './launch/say.mjs';

/** Runs what was typed at the server: it ends with 0, or says in a sentence why not and ends with 1. */
export function runTyped(work: (ctx: Ctx) => Promise<void>): void {
  work({ actor: { kind: 'system' }, now: new Date(), requestId: randomUUID() }).then(
    () => process.exit(0),
    (error) => {
      explain(error);
      process.exit(1);
    },
  );
}
