import { createHash } from 'node:crypto';
import type { Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { type Ctx, personId } from '../../context';
import { authorise } from '../../policy';
import { type CsvLine, readCsv } from '../csv';
import type { Imported, ImportPlan, WrongLine } from '../dto';
import { ownPages } from '../own-pages';
import { hasPlaceholder } from '../pattern';
import { mostAddresses, mostPatterns, wrongWithDraft } from '../rules';
import { type Entry, OldAddressTable } from '../table';
import { oldAddressesTag } from '../tags';
import { lowerCase, parseTarget, targetLine } from '../target';

/** @param apply false to be told what would happen, and nothing more */
export type ImportOldAddresses = { file: Uint8Array; elsewhere: boolean; apply: boolean };

/** What a person can read of a bad file at once. */
const mostShown = 50;

/**
 * A file of old addresses, all of it or nothing: one line that is wrong, and none is kept. It is read before the
 * transaction, which has seconds only.
 */
export async function importOldAddresses(ctx: Ctx, { file, elsewhere, apply }: ImportOldAddresses): Promise<Imported> {
  authorise(ctx.actor, 'oldAddress.change');
  const { lines, wrong } = readCsv(file);
  if (wrong.length > 0) return refused(wrong);
  const bad = lines.flatMap((line) => wrongLine(line, elsewhere));
  if (bad.length > 0) return refused(bad);
  const sha256 = createHash('sha256').update(file).digest('hex');
  return takeOver(ctx, { lines, sha256, apply });
}

type TakeOver = { lines: CsvLine[]; sha256: string; apply: boolean };

const takeOver = command(async (tx, ctx, { lines, sha256, apply }: TakeOver): Promise<Imported> => {
  await tx.$executeRaw`LOCK TABLE "OldAddress" IN SHARE ROW EXCLUSIVE MODE`;
  const before = await tx.oldAddress.findMany({ select: { from: true, to: true } });
  const { entries, plan, wrong } = merge(before, lines);
  const own = await ownPages(
    tx,
    [...entries.values()].map(({ from }) => from),
  );
  for (const { line, from } of lines)
    if (own.size > 0 && own.has(stored(from))) wrong.push({ line, key: 'oldAddress.ours', text: from });
  if (wrong.length > 0) return refused(wrong);

  if (apply && plan.added + plan.changed > 0) {
    await write(tx, ctx, [...entries.values()]);
    await recordEvent(tx, ctx, { event: 'oldAddress.imported', details: { ...plan, sha256 } });
    await changed(tx, [oldAddressesTag]);
  }
  return { applied: apply, plan, wrong: [] };
});

const refused = (wrong: WrongLine[]): Imported => ({
  applied: false,
  plan: { added: 0, changed: 0, same: 0 },
  wrong: [...wrong].sort((a, b) => a.line - b.line).slice(0, mostShown),
});

function wrongLine({ line, from, to }: CsvLine, elsewhere: boolean): WrongLine[] {
  if (from === '') return [{ line, key: 'oldAddress.fromEmpty', text: to }];
  if (to === '') return [{ line, key: 'oldAddress.toEmpty', text: from }];
  const wrong = wrongWithDraft({ from, to, elsewhere });
  return wrong ? [{ line, key: wrong.key, text: wrong.field === 'from' ? from : to }] : [];
}

/** As it is kept and shown. */
function stored(from: string): string {
  const target = parseTarget(from);
  return target ? targetLine(target) : from;
}

/** What the file adds to what is there and changes of it, by the address without regard to case. */
function merge(before: Entry[], lines: CsvLine[]) {
  const there = new Map(before.map((entry) => [lowerCase(entry.from), entry]));
  const entries = new Map<string, Entry>();
  const wrong: WrongLine[] = [];
  const plan: ImportPlan = { added: 0, changed: 0, same: 0 };
  for (const { line, from: written, to } of lines) {
    const from = stored(written);
    const key = lowerCase(from);
    const [old, twice] = [there.get(key), entries.get(key)];
    if (twice) {
      if (twice.to !== to) wrong.push({ line, key: 'oldAddress.twice', text: written });
      continue;
    }
    entries.set(key, { from: old?.from ?? from, to });
    plan[old === undefined ? 'added' : old.to === to ? 'same' : 'changed'] += 1;
  }
  const all = new Map([...there, ...entries]);
  const last = lines.at(-1)?.line ?? 1;
  if (all.size > mostAddresses) wrong.push({ line: last, key: 'oldAddress.tooManyInAll', text: String(all.size) });
  const patterns = [...all.values()].filter(({ from }) => hasPlaceholder(from)).length;
  if (patterns > mostPatterns)
    wrong.push({ line: last, key: 'oldAddress.tooManyPatternsInAll', text: String(patterns) });
  if (wrong.length === 0) {
    const table = new OldAddressTable(all.values());
    for (const { line, from: written } of lines) {
      const entry = entries.get(lowerCase(stored(written)));
      if (entry && table.isCircle(entry)) wrong.push({ line, key: 'oldAddress.circle', text: written });
    }
  }
  return { entries, plan, wrong };
}

/** In a few statements: row by row fifty thousand would outlast the transaction. */
async function write(tx: Tx, ctx: Ctx, entries: Entry[]): Promise<void> {
  const by = personId(ctx.actor);
  const [froms, tos] = [entries.map(({ from }) => from), entries.map(({ to }) => to)];
  await tx.$executeRaw`
    UPDATE "OldAddress" AS old SET "to" = new."to", "updatedAt" = ${ctx.now}, "updatedById" = ${by}::uuid
    FROM unnest(${froms}::text[], ${tos}::text[]) AS new ("from", "to")
    WHERE old."from" = new."from" AND old."to" <> new."to"`;
  await tx.$executeRaw`
    INSERT INTO "OldAddress" ("id", "from", "to", "createdAt", "updatedAt", "updatedById")
    SELECT gen_random_uuid(), new."from", new."to", ${ctx.now}, ${ctx.now}, ${by}::uuid
    FROM unnest(${froms}::text[], ${tos}::text[]) AS new ("from", "to")
    ON CONFLICT ("from") DO NOTHING`;
  await tx.$executeRaw`DELETE FROM "UnknownAddress" WHERE "address" = ANY(${froms}::text[])`;
}
