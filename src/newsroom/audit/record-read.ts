import { type Database, db, type Tx } from '@/platform/db/client';
import { command } from '../command';
import { type Ctx, personId } from '../context';
import { type Event, lockChain, recordEvent } from './record-event';
import type { ReadEvent } from './rules';

type Read = Event & { event: ReadEvent };

/** Who goes through a list all day has read it once in every hour; in milliseconds. */
const hour = 60 * 60_000;

/**
 * Notes that somebody reads what not everybody at the desk may: the audit itself, people and their sessions, what readers
 * left to be reached by, how the door is kept, a text before its publication. Once for a person, an address, a thing and
 * an hour. What the system reads for itself is nobody's reading.
 */
export async function recordRead(ctx: Ctx, read: Read): Promise<void> {
  if (ctx.actor.kind === 'system' && !ctx.from) return;
  if (!(await wasNoted(db(), ctx, read))) await note(ctx, read);
}

/** Asked again where nobody else can write: of two pages that are opened at once, one is noted. */
const note = command(async (tx, ctx, read: Read) => {
  await lockChain(tx);
  if (!(await wasNoted(tx, ctx, read))) await recordEvent(tx, ctx, read);
});

/** Somebody who is signed in asked for what her roles do not allow: by the same rule, so nobody can fill the log with it. */
export async function recordDenied(ctx: Ctx, right: string | number = ''): Promise<void> {
  if (ctx.actor.kind === 'person') await recordRead(ctx, { event: 'access.denied', details: right ? { right } : {} });
}

async function wasNoted(from: Database | Tx, ctx: Ctx, read: Read): Promise<boolean> {
  const { event, articleId = null, editionId = null, personId: about = null, details = {} } = read;
  const found = await from.auditEvent.findFirst({
    where: {
      event,
      articleId,
      editionId,
      personId: about,
      actorId: personId(ctx.actor),
      from: ctx.from ?? null,
      details: { equals: details },
      at: { gt: new Date(ctx.now.getTime() - hour) },
    },
    select: { sequence: true },
  });
  return found !== null;
}
