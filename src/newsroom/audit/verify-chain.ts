import { db, type Tx } from '@/platform/db/client';
import { one } from '@/platform/one';
import { Turns } from '@/platform/turns';
import type { Actor } from '../context';
import { authorise } from '../policy';
import { Refused } from '../refused';
import { hashOfEvent } from './chain';
import type { Chain, Fault, Link } from './dto';
import { findPruning } from './pruned';
import { type EventRow, eventsIn } from './rows';

/** Rows in memory at a time. */
const usualSize = 1_000;

/** In milliseconds. */
const longest = 30 * 60_000;

type Ask = {
  /** A hash that somebody has noted elsewhere: it has to be in the chain still. */
  holds?: string;
  size?: number;
};

const turns = () => one('chain', () => new Turns(1, 2));

/** The same for the desk, one at a time. @throws Refused `forbidden` or `audit.busy` */
export async function askChain(actor: Actor): Promise<Chain> {
  authorise(actor, 'audit.read');
  const chain = await turns().take(() => verifyChain());
  if (!chain) throw new Refused('audit.busy');
  return chain;
}

/**
 * Follows the chain from its first row to its last and stops at the first that does not belong. All of it is read as it
 * stood at one moment, so that nothing which is written or pruned meanwhile counts.
 */
export const verifyChain = (ask: Ask = {}): Promise<Chain> =>
  db().$transaction((tx) => follow(tx, ask), {
    isolationLevel: 'RepeatableRead',
    timeout: longest,
    maxWait: 5_000,
  });

async function follow(tx: Tx, { holds, size = usualSize }: Ask): Promise<Chain> {
  const pruning = await findPruning(tx);
  // What was deleted ends where the first row left begins; a chain that was never pruned begins with nothing.
  const at: Place = { hash: pruning?.hash ?? '', before: null, row: null };
  let first: Link | null = null;
  let count = 0;
  let held = holds === undefined || holds === at.hash;
  for await (const rows of eventsIn(tx, {}, size))
    for (const row of rows) {
      const fault = await judge(tx, at, row);
      if (fault) return { whole: false, ...fault };
      Object.assign(at, { hash: row.hash, before: at.hash, row });
      first ??= linkOf(row);
      count += 1;
      held ||= row.hash === holds;
    }
  if (!held) return { whole: false, fault: 'cut', row: at.row && linkOf(at.row) };
  return { whole: true, count, first, last: at.row && { ...linkOf(at.row), hash: at.row.hash } };
}

/** How far the chain has been followed: the hash the next row must carry, that which the last one carried, and itself. */
type Place = { hash: string; before: string | null; row: EventRow | null };

async function judge(tx: Tx, { hash, before, row: last }: Place, row: EventRow): Promise<Broken | null> {
  const own = isOwn(row);
  if (own && row.previous === hash) return null;
  const next = await tx.auditEvent.findFirst({
    where: { sequence: { gt: row.sequence } },
    orderBy: { sequence: 'asc' },
  });
  // The chain goes on without it …
  if (next && next.previous === hash && isOwn(next)) return { fault: 'inserted', row: linkOf(row) };
  if (!own) return { fault: 'altered', row: linkOf(row) };
  // … or without the one before.
  if (last && row.previous === before) return { fault: 'inserted', row: linkOf(last) };
  // Between two numbers in a row nothing is missing: the former one was altered, and its hash made anew.
  if (last && row.sequence === last.sequence + 1n) return { fault: 'altered', row: linkOf(last) };
  return { fault: 'missing', row: linkOf(row) };
}

type Broken = { fault: Fault; row: Link };

const isOwn = ({ sequence: _, hash, ...row }: EventRow): boolean => hashOfEvent(row) === hash;

const linkOf = ({ sequence, at, event }: EventRow): Link => ({
  sequence: String(sequence),
  at: at.toISOString(),
  event,
});
