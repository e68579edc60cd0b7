import { db } from '@/platform/db/client';
import type { Ctx } from '../context';
import { authorise } from '../policy';
import type { DeskEvent, DeskEvents } from './dto';
import { whereOf } from './filter';
import { findNames, idsIn, nameOf } from './names';
import { recordRead } from './record-read';
import type { EventRow } from './rows';
import type { AuditFilter } from './schema';

const perPage = 50;

/** @param before a number: what is older than that event; '' for the newest */
export async function listEvents(ctx: Ctx, filter: AuditFilter, before = ''): Promise<DeskEvents> {
  authorise(ctx.actor, 'audit.read');
  await recordRead(ctx, { event: 'audit.read' });
  const older = before ? { sequence: { lt: BigInt(before) } } : {};
  const [rows, people] = await Promise.all([
    db().auditEvent.findMany({
      where: { AND: [await whereOf(filter), older] },
      orderBy: { sequence: 'desc' },
      take: perPage + 1,
    }),
    db().person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true } }),
  ]);
  const shown = rows.slice(0, perPage);
  const names = await findNames(shown.flatMap(({ articleId, details }) => [...idsIn(details), articleId ?? []].flat()));
  const personName = new Map(people.map(({ id, name }) => [id, name]));
  return {
    events: shown.map((row) => present(row, personName, names)),
    names: { ...names, ...Object.fromEntries(people.map(({ id, name }) => [id, { en: name, zh: name }])) },
    before: rows.length > perPage ? String(shown.at(-1)?.sequence) : null,
    people,
  };
}

function present(row: EventRow, people: Map<string, string>, names: DeskEvents['names']): DeskEvent {
  const { sequence, at, event, actorId, roles, token, articleId, personId, requestId, from, details } = row;
  const person = (id: string | null) => (id ? { id, name: people.get(id) ?? '' } : null);
  return {
    sequence: String(sequence),
    at: at.toISOString(),
    event,
    by: person(actorId),
    roles: roles?.split(' ').filter(Boolean) ?? [],
    token,
    article: articleId ? { id: articleId, title: nameOf(names, articleId) } : null,
    person: person(personId),
    requestId,
    from,
    details: details as Record<string, unknown>,
  };
}
