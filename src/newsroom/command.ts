import { db, type Tx } from '@/platform/db/client';
import type { Ctx } from './context';
import { Refused } from './refused';

type Run<Input, Output> = (tx: Tx, ctx: Ctx, input: Input) => Promise<Output>;

/**
 * One use case: everything it implies commits together or not at all. Nothing inside it calls the network.
 * Two people at once meet at a unique index or a serialization failure; both are answered as "somebody was faster".
 * `within` makes it a step of another transaction.
 */
export function command<Input, Output>(run: Run<Input, Output>) {
  const alone = async (ctx: Ctx, input: Input): Promise<Output> => {
    try {
      return await db().$transaction((tx) => run(tx, ctx, input), { timeout: 10_000, maxWait: 5_000 });
    } catch (error) {
      if (isConflict(error)) throw new Refused('edition.changedByAnother');
      throw error;
    }
  };
  return Object.assign(alone, { within: run });
}

/** Prisma: P2002 unique constraint, P2034 write conflict or deadlock. */
function isConflict(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'P2002' || code === 'P2034';
}
