import { beforeEach, describe, expect, it } from 'vitest';
import { askChain, verifyChain } from '@/newsroom/audit/verify-chain';
import { wholeSite } from '@/newsroom/people/roles';
import { db } from '@/platform/db/client';
import { allEvents, asOwner, forge, wrote } from '../../support/audit';
import { nobody, person, refusal } from '../../support/newsroom';

/** Six events; between the third and the fourth a number was given out and never used, as when a transaction fails. */
beforeEach(async () => {
  await asOwner('DELETE FROM "AuditEvent"');
  for (let number = 1; number <= 3; number += 1) await wrote('audit.read');
  await db().$executeRaw`SELECT nextval('"AuditEvent_sequence_seq"')`;
  for (let number = 4; number <= 6; number += 1) await wrote('person.listRead');
});

const row = async (number: number) => {
  const found = (await allEvents())[number - 1];
  if (!found) throw new Error(`there are fewer than ${number} events`);
  return found;
};
const named = async (number: number) => {
  const { sequence, at, event } = await row(number);
  return { sequence: String(sequence), at: at.toISOString(), event };
};

describe('a chain that nobody has touched', () => {
  it('is whole, however few rows are read at a time, and says from when to when', async () => {
    for (const size of [1, 2, 3, 1_000])
      expect(await verifyChain({ size })).toEqual({
        whole: true,
        count: 6,
        first: await named(1),
        last: { ...(await named(6)), hash: (await row(6)).hash },
      });
  });

  it('is whole when it is empty', async () => {
    await asOwner('DELETE FROM "AuditEvent"');
    expect(await verifyChain()).toEqual({ whole: true, count: 0, first: null, last: null });
  });

  it('is told to those who may read it', async () => {
    const auditor = await person('Lu Yan', wholeSite('auditor'));
    const editor = await person('Chen Jing', wholeSite('editor', 'chiefEditor', 'reviewer'));
    expect(await askChain(auditor.actor)).toMatchObject({ whole: true });
    for (const actor of [editor.actor, nobody]) expect(await refusal(askChain(actor))).toBe('forbidden');
  });
});

describe('a row that was altered is named', () => {
  const columns = [
    `"at" = "at" - interval '1 day'`,
    `"event" = 'audit.exported'`,
    `"articleId" = '00000000-0000-4000-8000-000000000000'`,
    `"editionId" = '00000000-0000-4000-8000-000000000000'`,
    `"personId" = '00000000-0000-4000-8000-000000000000'`,
    `"actorId" = (SELECT "id" FROM "Person" LIMIT 1)`,
    `"roles" = 'auditor'`,
    `"token" = 'script'`,
    `"requestId" = 'another'`,
    `"from" = '203.0.113.9'`,
    `"details" = '{"at":"never"}'`,
    `"previous" = ''`,
    `"hash" = repeat('0', 64)`,
  ];

  it.each(columns)('whatever was altered: %s', async (change) => {
    await person('Lu Yan');
    const { sequence } = await row(3);
    await asOwner(`UPDATE "AuditEvent" SET ${change} WHERE "sequence" = ${sequence}`);
    for (const size of [2, 1_000])
      expect(await verifyChain({ size })).toEqual({ whole: false, fault: 'altered', row: await named(3) });
  });

  it('also when its own hash was made anew', async () => {
    await forge({ ...(await row(2)), details: { at: 'never' } });
    expect(await verifyChain()).toEqual({ whole: false, fault: 'altered', row: await named(2) });
  });

  it('the first and the last one too', async () => {
    for (const number of [6, 1]) {
      const { sequence } = await row(number);
      await asOwner(`UPDATE "AuditEvent" SET "requestId" = 'x' WHERE "sequence" = ${sequence}`);
      expect(await verifyChain()).toEqual({ whole: false, fault: 'altered', row: await named(number) });
    }
  });
});

describe('a row that is missing is told by the one behind it', () => {
  it.each([1, 2, 5])('number %i', async (number) => {
    const behind = await named(number + 1);
    await asOwner(`DELETE FROM "AuditEvent" WHERE "sequence" = ${(await row(number)).sequence}`);
    expect(await verifyChain()).toEqual({ whole: false, fault: 'missing', row: behind });
  });

  it('at the end it shows by a hash that was noted elsewhere', async () => {
    const noted = (await row(6)).hash;
    expect(await verifyChain({ holds: noted })).toMatchObject({ whole: true });
    await wrote('audit.read');
    expect(await verifyChain({ holds: noted })).toMatchObject({ whole: true, count: 7 });
    await asOwner(`DELETE FROM "AuditEvent" WHERE "sequence" >= ${(await row(6)).sequence}`);
    expect(await verifyChain()).toMatchObject({ whole: true, count: 5 });
    expect(await verifyChain({ holds: noted })).toEqual({ whole: false, fault: 'cut', row: await named(5) });
  });

  it('and so does a chain that was written anew from its beginning', async () => {
    const noted = (await row(6)).hash;
    let previous = '';
    for (const each of await allEvents()) {
      await forge({ ...each, previous, requestId: 'anew' });
      const { hash } = await db().auditEvent.findUniqueOrThrow({ where: { sequence: each.sequence } });
      previous = hash;
    }
    expect(await verifyChain()).toMatchObject({ whole: true, count: 6 });
    expect(await verifyChain({ holds: noted })).toMatchObject({ whole: false, fault: 'cut' });
  });
});

describe('a row that was inserted is named', () => {
  it('when it fits what stands before it', async () => {
    const third = await row(3);
    await forge({ ...third, sequence: third.sequence + 1n, previous: third.hash, requestId: 'forged' });
    expect(await verifyChain()).toEqual({ whole: false, fault: 'inserted', row: await named(4) });
    expect((await row(4)).requestId).toBe('forged');
  });

  it('when it fits nothing', async () => {
    const third = await row(3);
    const { sequence, ...copy } = third;
    await db().auditEvent.create({
      data: { ...copy, details: {}, sequence: sequence + 1n, hash: 'f'.repeat(64) },
    });
    expect(await verifyChain()).toEqual({ whole: false, fault: 'inserted', row: await named(4) });
  });

  it('before the first one', async () => {
    const first = await row(1);
    await forge({ ...first, sequence: first.sequence - 100n, requestId: 'forged' });
    expect(await verifyChain()).toMatchObject({
      whole: false,
      fault: 'inserted',
      row: { sequence: String(first.sequence - 100n) },
    });
  });
});
