import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { db } from '@/platform/db/client';
import { log } from '@/platform/log';
import type { WechatAccount } from './account';
import { askTicket, askToken, type Lent } from './api';
import { isFailure, restAfter, WechatFailed } from './errors';

/** WeChat gives a new token in the last five minutes of the old one, and both hold until then. */
const early = 5 * 60_000;

/** Nobody else asks while one does: as long as its calls may take, were they all slow. */
const longestAsking = 20_000;

/** Two answers alike are not asked for one after the other. */
const longestPause = 30_000;

/** WeChat gives a token by force 20 times a day: once in this time is at most 19 times, whatever comes of it. */
const betweenForced = 76 * 60_000;

/** How long a reader's request waits for a ticket that another process is fetching. */
const patience = 5_000;

/** Milliseconds between two looks. */
const look = 50;

const find = (appId: string) => db().wechatCredential.findUnique({ where: { appId } });
type Row = NonNullable<Awaited<ReturnType<typeof find>>>;

/**
 * The ticket that signs pages: one for all processes, kept in the database. It is renewed before its end by whichever
 * process takes the lease, while the others go on with the old one; the network is asked outside any transaction.
 * @throws WechatFailed with the reason of the last failure, while WeChat is left alone after it
 */
export async function currentTicket(account: WechatAccount): Promise<string> {
  const until = Date.now() + patience;
  for (;;) {
    const row = await find(account.appId);
    const ticket = row && usable(row.ticket, row.ticketUntil, 0);
    if (ticket && usable(row.ticket, row.ticketUntil, early)) return ticket;

    const lease = await takeLease(account.appId, row);
    if (lease && ticket) void renew(account, lease, row).catch(() => {});
    else if (lease) return renew(account, lease, row);
    if (ticket) return ticket;
    if (row && row.askedBy === null && row.closedUntil > new Date() && failedLast(row)) throw lastFailure(row);
    if (Date.now() > until) throw new WechatFailed('slow');
    await wait(look);
  }
}

const usable = (value: string | null, until: Date | null, before: number): string | null =>
  value !== null && until !== null && until.getTime() - before > Date.now() ? value : null;

const failedLast = ({ failedAt, succeededAt }: Row): boolean =>
  failedAt !== null && (succeededAt === null || failedAt > succeededAt);

function lastFailure({ failure, failureCode, failureDetail }: Row): WechatFailed {
  return new WechatFailed(isFailure(failure) ? failure : 'refused', failureCode, failureDetail ?? '');
}

/** One statement decides who asks: of many at once the first gets a row, the others none. */
async function takeLease(appId: string, row: Row | null): Promise<string | null> {
  const lease = randomUUID();
  const now = new Date();
  if (row && row.closedUntil > now) return null;
  if (!row) await db().wechatCredential.createMany({ data: [{ appId, closedUntil: now }], skipDuplicates: true });
  const { count } = await db().wechatCredential.updateMany({
    where: { appId, closedUntil: { lte: now } },
    data: { askedBy: lease, closedUntil: new Date(now.getTime() + longestAsking) },
  });
  return count === 1 ? lease : null;
}

async function renew(account: WechatAccount, lease: string, row: Row | null): Promise<string> {
  try {
    const { token, ticket } = await fetchBoth(account, row);
    // Within its last minutes WeChat may give the same ticket once more: the next is asked for as soon as it ends.
    const pause = Math.min(longestPause, Math.max(0, ticket.until.getTime() - Date.now()));
    await release(account.appId, lease, pause, {
      token: token.value,
      tokenUntil: token.until,
      ticket: ticket.value,
      ticketUntil: ticket.until,
      succeededAt: new Date(),
    });
    return ticket.value;
  } catch (error) {
    if (!(error instanceof WechatFailed)) throw error;
    const { failure, code, detail, message } = error;
    log().error({ failure, code, detail }, `WeChat: ${message}`);
    await release(account.appId, lease, restAfter(error), {
      failedAt: new Date(),
      failure,
      failureCode: code,
      failureDetail: detail,
    });
    throw error;
  }
}

/** Whoever took too long has lost the lease, and writes nothing over what another has fetched since. */
const release = (appId: string, lease: string, rest: number, data: Partial<Row>) =>
  db().wechatCredential.updateMany({
    where: { appId, askedBy: lease },
    data: { ...data, askedBy: null, closedUntil: new Date(Date.now() + rest) },
  });

/** A token that WeChat takes no more (42001: ended, 40001: not the latest) is renewed once, by force if need and may be. */
async function fetchBoth(account: WechatAccount, row: Row | null): Promise<{ token: Lent; ticket: Lent }> {
  const kept = row && usable(row.token, row.tokenUntil, early);
  let token = kept && row.tokenUntil ? { value: kept, until: row.tokenUntil } : await askToken(account);
  try {
    return { token, ticket: await askTicket(account, token.value) };
  } catch (error) {
    if (!(error instanceof WechatFailed) || error.failure !== 'token') throw error;
    const refused = token.value;
    token = await askToken(account);
    if (token.value === refused) {
      if (!(await mayForce(account.appId))) throw error;
      token = await askToken(account, true);
    }
    return { token, ticket: await askTicket(account, token.value) };
  }
}

/** Notes that it is done: also what fails counts with WeChat. */
async function mayForce(appId: string): Promise<boolean> {
  const now = new Date();
  const lately = new Date(now.getTime() - betweenForced);
  const { count } = await db().wechatCredential.updateMany({
    where: { appId, OR: [{ forcedAt: null }, { forcedAt: { lte: lately } }] },
    data: { forcedAt: now },
  });
  return count === 1;
}
