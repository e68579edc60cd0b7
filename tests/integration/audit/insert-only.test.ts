import { beforeAll, expect, it } from 'vitest';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { db } from '@/platform/db/client';
import { allEvents, wrote } from '../../support/audit';
import { person } from '../../support/newsroom';

let ctx: Ctx;
let id: string;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  id = (ctx.actor as PersonActor).id;
  await wrote('audit.read', new Date(), ctx);
});

const statements: [string, () => Promise<unknown>][] = [
  ['UPDATE', () => db().$executeRaw`UPDATE "AuditEvent" SET "event" = 'x'`],
  ['UPDATE of no row at all', () => db().$executeRaw`UPDATE "AuditEvent" SET "event" = 'x' WHERE false`],
  ['DELETE', () => db().$executeRaw`DELETE FROM "AuditEvent"`],
  ['TRUNCATE', () => db().$executeRaw`TRUNCATE "AuditEvent"`],
  ['TRUNCATE of people with all that hangs on them', () => db().$executeRaw`TRUNCATE "Person" CASCADE`],
  [
    'another id for a person',
    () => db().$executeRaw`UPDATE "Person" SET "id" = gen_random_uuid() WHERE "id" = ${id}::uuid`,
  ],
  [
    'INSERT that would go over a row',
    () => db().$executeRaw`
    INSERT INTO "AuditEvent" SELECT * FROM "AuditEvent" LIMIT 1
    ON CONFLICT ("sequence") DO UPDATE SET "event" = 'x'`,
  ],
  [
    'a session that leaves triggers out',
    () =>
      db().$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
        await tx.$executeRaw`DELETE FROM "AuditEvent"`;
      }),
  ],
];

it.each(statements)('the database refuses %s', async (_, attempt) => {
  const before = await allEvents();
  expect(before).toHaveLength(1);
  await expect(attempt()).rejects.toThrow(/insert-only/);
  expect(await allEvents()).toEqual(before);
});

it('and keeps everybody who has done something', async () => {
  const before = await allEvents();
  await expect(db().person.delete({ where: { id } })).rejects.toThrow(/AuditEvent_actorId_fkey|Foreign key/);
  expect(await allEvents()).toEqual(before);
});
