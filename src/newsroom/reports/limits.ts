import { createHmac } from 'node:crypto';
import { secret } from '@/platform/auth/secret';
import { type Database, db, type Tx } from '@/platform/db/client';
import { demand } from '../refused';

/** In milliseconds. No trace of a sender is older. */
export const traceLife = 10 * 60_000;

const fromOne = 5;
const fromAll = 100;

/** Any number will do, so long as it is used for nothing else. */
const tracesLock = 7_015_003;

/**
 * Leaves a trace of a sender, in all workers' sight, unless too many are there already: the sender's own, or all
 * together, for who can come from many addresses. An address is kept as a hash alone, under a key of the day.
 * @param address of the network; '' where it is not known
 * @throws Refused `report.tooOften` or `report.tooMany`
 */
export async function leaveTrace(tx: Tx, address: string, now: Date): Promise<void> {
  const sender = await senderOf(address, now);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${tracesLock})`;
  await dropOldTraces(now, tx);
  const [own, all] = [await tx.reportTrace.count({ where: { sender } }), await tx.reportTrace.count()];
  demand(own < fromOne, 'report.tooOften');
  demand(all < fromAll, 'report.tooMany');
  await tx.reportTrace.create({ data: { sender, at: now } });
}

export async function dropOldTraces(now: Date, from: Database | Tx = db()): Promise<void> {
  await from.reportTrace.deleteMany({ where: { at: { lt: new Date(now.getTime() - traceLife) } } });
}

async function senderOf(address: string, now: Date): Promise<string> {
  const day = createHmac('sha256', await secret())
    .update(`report:${now.toISOString().slice(0, 10)}`)
    .digest();
  return createHmac('sha256', day).update(address).digest('base64url').slice(0, 16);
}
