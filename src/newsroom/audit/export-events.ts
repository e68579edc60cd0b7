import { db } from '@/platform/db/client';
import { canonical } from '../canonical';
import type { Ctx } from '../context';
import { beginExport, type ExportEvents } from './commands/begin-export';
import { csvLine } from './csv';
import { whereOf } from './filter';
import { type EventRow, eventsIn } from './rows';

/** Rows in memory at a time. */
const batch = 500;

/**
 * Everything the filter lets through up to now, in the order of the chain, piece by piece. A row is exported whole, with
 * its hash, so that the file can be followed as the chain can.
 * @throws Refused `forbidden`, before anything is sent
 */
export async function exportEvents(ctx: Ctx, ask: ExportEvents): Promise<AsyncGenerator<string>> {
  const last = await beginExport(ctx, ask);
  const where = { AND: [await whereOf(ask.filter), { sequence: { lte: last } }] };
  const rows = eventsIn(db(), where, batch);
  return ask.format === 'csv' ? asCsv(rows) : asJson(rows);
}

/** The mark at the beginning tells Excel that this is UTF-8. */
async function* asCsv(batches: AsyncGenerator<EventRow[]>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(columns)}`;
  for await (const rows of batches) {
    const known = await namesFor(rows);
    yield rows.map((row) => csvLine(Object.values(flat(row, known)).map(asCell))).join('');
  }
}

async function* asJson(batches: AsyncGenerator<EventRow[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const rows of batches) {
    const known = await namesFor(rows);
    yield before + rows.map((row) => JSON.stringify(flat(row, known))).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

const columns = [
  'sequence',
  'at',
  'event',
  'actorId',
  'actor',
  'roles',
  'token',
  'personId',
  'person',
  'articleId',
  'editionId',
  'from',
  'requestId',
  'details',
  'previous',
  'hash',
] as const;

type Known = Map<string, string>;

/** People as they are called today. */
async function namesFor(rows: EventRow[]): Promise<Known> {
  const ids = rows.flatMap(({ actorId, personId }) => [actorId ?? [], personId ?? []].flat());
  const people = await db().person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** In the order of the columns. */
const flat = (row: EventRow, known: Known): Record<(typeof columns)[number], unknown> => ({
  sequence: String(row.sequence),
  at: row.at.toISOString(),
  event: row.event,
  actorId: row.actorId,
  actor: known.get(row.actorId ?? '') ?? null,
  roles: row.roles,
  token: row.token,
  personId: row.personId,
  person: known.get(row.personId ?? '') ?? null,
  articleId: row.articleId,
  editionId: row.editionId,
  from: row.from,
  requestId: row.requestId,
  details: row.details,
  previous: row.previous,
  hash: row.hash,
});

const asCell = (value: unknown): string =>
  value !== null && typeof value === 'object' ? canonical(value) : String(value ?? '');
