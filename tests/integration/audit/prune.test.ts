import { beforeEach, describe, expect, it } from 'vitest';
import { hashOfEvent } from '@/newsroom/audit/chain';
import { mostAtOnce, pruneAudit } from '@/newsroom/audit/commands/prune-audit';
import { recordEvent } from '@/newsroom/audit/record-event';
import { verifyChain } from '@/newsroom/audit/verify-chain';
import type { Ctx } from '@/newsroom/context';
import { wholeSite } from '@/newsroom/people/roles';
import { settingSchemas } from '@/newsroom/settings/schema';
import { usualSecurity } from '@/newsroom/settings/security-schema';
import { db, type Prisma, type Tx } from '@/platform/db/client';
import { AuditKeeper } from '@/server/audit-keeper';
import { allEvents, asOwner, daysAgo, forge, wrote } from '../../support/audit';
import { change, person, refusal } from '../../support/newsroom';

const system = (now = new Date()): Ctx => ({ actor: { kind: 'system' }, now, requestId: 'test' });
const prune = (now = new Date()) => pruneAudit(system(now), undefined);
const kept = async () => (await allEvents()).map(({ event }) => event);

/** Three of more than a year ago, two of 200 days ago, one of now. */
beforeEach(async () => {
  await asOwner('DELETE FROM "AuditEvent"');
  await db().setting.deleteMany();
  for (const days of [402, 401, 400, 200, 199, 0]) await wrote('audit.read', daysAgo(days));
});

describe('what has been kept long enough', () => {
  it('is deleted with an event that tells how many and up to where, and the chain is followed from there', async () => {
    const [, , third, fourth] = await allEvents();
    const pruned = await prune();
    expect(pruned).toEqual({
      count: 3,
      last: Number(third?.sequence),
      lastAt: third?.at.toISOString(),
      hash: third?.hash,
    });
    const left = await allEvents();
    expect(left.map(({ event }) => event)).toEqual(['audit.read', 'audit.read', 'audit.read', 'audit.pruned']);
    expect(left[0]).toEqual(fourth);
    expect(left[0]?.previous).toBe(third?.hash);
    expect(left[3]?.details).toEqual(pruned);
    expect(await verifyChain()).toMatchObject({ whole: true, count: 4 });
    expect(await verifyChain({ holds: third?.hash })).toMatchObject({ whole: true });
  });

  it('goes once a day by one of many, and later by what the settings say', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => prune()));
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
    await change(await person('Wang Lan'), 'security', { ...usualSecurity, auditDays: 180 });
    expect(await prune()).toBeNull();
    const tomorrow = new Date(Date.now() + 21 * 60 * 60_000);
    expect(await prune(tomorrow)).toMatchObject({ count: 2 });
    expect(await verifyChain()).toMatchObject({ whole: true });
    expect((await kept()).filter((event) => event === 'audit.pruned')).toHaveLength(2);
  });

  it('goes in pieces when it is much, by the keepers of two workers, and leaves what is younger', async () => {
    await asOwner('DELETE FROM "AuditEvent"');
    await createOld(mostAtOnce + 2);
    await wrote('audit.read');
    await Promise.all([new AuditKeeper().prune(), new AuditKeeper().prune()]);
    expect((await allEvents()).map(({ event, details }) => [event, (details as { count?: number }).count])).toEqual([
      ['audit.read', undefined],
      ['audit.pruned', mostAtOnce],
      ['audit.pruned', 2],
    ]);
    expect(await verifyChain()).toMatchObject({ whole: true, count: 3 });
  });

  it('may be all there is', async () => {
    await asOwner(`DELETE FROM "AuditEvent" WHERE "at" > now() - interval '300 days'`);
    expect(await prune()).toMatchObject({ count: 3 });
    expect(await kept()).toEqual(['audit.pruned']);
    expect(await verifyChain()).toMatchObject({ whole: true, count: 1 });
  });

  it('stays behind what is younger, whatever it says of its time', async () => {
    await wrote('audit.read', daysAgo(500));
    expect(await prune()).toMatchObject({ count: 3 });
    expect(await kept()).toHaveLength(5);
  });

  it('is nothing that anybody at the desk can ask for', async () => {
    const admin = await person('Wang Lan', wholeSite('administrator', 'auditor'));
    expect(await refusal(pruneAudit(admin, undefined))).toBe('forbidden');
    expect(await kept()).toHaveLength(6);
  });

  it('is never of less than 180 days', () => {
    const days = (auditDays: unknown) => settingSchemas.security.safeParse({ ...usualSecurity, auditDays }).success;
    expect([179, 180, 3_650, 3_651, 'for ever'].map(days)).toEqual([false, true, true, false, false]);
    const { auditDays: _, ...before } = { ...usualSecurity, attempts: 7 };
    expect(settingSchemas.security.parse(before)).toEqual({ ...usualSecurity, attempts: 7 });
  });
});

/** As many of long ago as nobody wants to write one by one. */
async function createOld(count: number): Promise<void> {
  const rows: Prisma.AuditEventCreateManyInput[] = [];
  let previous = '';
  for (let number = 0; number < count; number += 1) {
    const row = { at: daysAgo(500), event: 'audit.read', requestId: String(number), details: {}, previous };
    const full = { ...row, actorId: null, articleId: null, editionId: null };
    previous = hashOfEvent({ ...full, roles: null, token: null, personId: null, from: null });
    rows.push({ ...row, hash: previous });
  }
  await db().auditEvent.createMany({ data: rows });
}

describe('the database deletes nothing', () => {
  const tell = (tx: Tx, details: Prisma.InputJsonObject) =>
    recordEvent(tx, system(), { event: 'audit.pruned', details });
  const remove = (tx: Tx, from: bigint, to: bigint) =>
    tx.$executeRaw`DELETE FROM "AuditEvent" WHERE "sequence" BETWEEN ${from} AND ${to}`;

  /** @param last the row up to which an event tells of deletions; `from` and `to` count rows from 1 */
  const attempt = async (from: number, to: number, told: { last: number; count: number; hash?: string } | null) => {
    const rows = await allEvents();
    const at = (number: number) => rows[number - 1] ?? { sequence: 0n, hash: '' };
    await expect(
      db().$transaction(async (tx) => {
        if (told)
          await tell(tx, {
            count: told.count,
            last: Number(at(told.last).sequence),
            lastAt: daysAgo(400).toISOString(),
            hash: told.hash ?? at(told.last).hash,
          });
        await remove(tx, at(from).sequence, at(to).sequence);
      }),
    ).rejects.toThrow(/insert-only/);
    expect(await allEvents()).toEqual(rows);
  };

  it('without an event', () => attempt(1, 3, null));
  it('that is not 180 days old, whatever an event tells', () => attempt(1, 6, { last: 6, count: 6 }));
  it('from the middle', () => attempt(2, 3, { last: 3, count: 2 }));
  it('more than was told', () => attempt(1, 4, { last: 3, count: 3 }));
  it('less than was told', () => attempt(1, 2, { last: 3, count: 3 }));
  it('of another number than was told', () => attempt(1, 3, { last: 3, count: 2 }));
  it('with another hash than was told', () => attempt(1, 3, { last: 3, count: 3, hash: 'f'.repeat(64) }));

  it('by an event that was written before', async () => {
    const [first, , third] = await allEvents();
    const details = { count: 3, last: Number(third?.sequence), lastAt: '', hash: third?.hash ?? '' };
    await db().$transaction((tx) => tell(tx, details));
    await expect(db().$transaction((tx) => remove(tx, first?.sequence ?? 0n, third?.sequence ?? 0n))).rejects.toThrow(
      /insert-only/,
    );
    expect(await kept()).toHaveLength(7);
  });
});

describe('what the owner of the database does beside it shows', () => {
  it('when more is gone from the beginning than was pruned', async () => {
    await prune();
    const [first, second] = await allEvents();
    await asOwner(`DELETE FROM "AuditEvent" WHERE "sequence" = ${first?.sequence}`);
    expect(await verifyChain()).toMatchObject({
      whole: false,
      fault: 'missing',
      row: { sequence: String(second?.sequence) },
    });
  });

  it('when the beginning is gone and nothing was pruned', async () => {
    const [first, second] = await allEvents();
    await asOwner(`DELETE FROM "AuditEvent" WHERE "sequence" = ${first?.sequence}`);
    expect(await verifyChain()).toMatchObject({ fault: 'missing', row: { sequence: String(second?.sequence) } });
  });

  it('when the event of the pruning is gone or tells something else', async () => {
    await prune();
    const last = (await allEvents()).at(-1);
    await forge({
      ...(last as NonNullable<typeof last>),
      details: { ...(last?.details as object), hash: 'f'.repeat(64) },
    });
    expect(await verifyChain()).toMatchObject({ whole: false, fault: 'missing' });
    await asOwner(`DELETE FROM "AuditEvent" WHERE "sequence" = ${last?.sequence}`);
    expect(await verifyChain()).toMatchObject({ whole: false, fault: 'missing' });
  });

  it('when an event was put in place of those that were pruned', async () => {
    const [first] = await allEvents();
    await prune();
    await forge({ ...(first as NonNullable<typeof first>), requestId: 'forged' });
    expect(await verifyChain()).toMatchObject({ fault: 'inserted', row: { sequence: String(first?.sequence) } });
  });
});
