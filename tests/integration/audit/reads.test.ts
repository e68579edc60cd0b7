import { beforeEach, describe, expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { listEvents } from '@/newsroom/audit/queries';
import { recordDenied, recordRead } from '@/newsroom/audit/record-read';
import { auditFilterSchema } from '@/newsroom/audit/schema';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { findLocalization } from '@/newsroom/editions/desk-queries';
import { notePreview } from '@/newsroom/editions/note-preview';
import { previewToken } from '@/newsroom/editions/preview';
import { findPersonForDesk, listPeople } from '@/newsroom/people/desk-queries';
import { wholeSite } from '@/newsroom/people/roles';
import { reportError } from '@/newsroom/reports/commands/report-error';
import { listReports } from '@/newsroom/reports/queries';
import { findDeskSettings } from '@/newsroom/settings/desk-queries';
import { db } from '@/platform/db/client';
import { desk, nobody, person, published, refusal, text } from '../../support/newsroom';

let auditor: Ctx;

beforeEach(async () => {
  auditor = { ...(await person('Lu Yan', wholeSite('auditor'))), from: '203.0.113.7' };
});

const later = (ctx: Ctx, minutes: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) });
const idOf = ({ actor }: Ctx) => (actor as PersonActor).id;
const notedOf = async (ctx: Ctx) =>
  (await db().auditEvent.findMany({ where: { actorId: idOf(ctx) }, orderBy: { sequence: 'asc' } })).map(
    ({ event, details }) => [event, details],
  );

describe('what not everybody may read', () => {
  it('is noted once for a person, a thing, an address and an hour', async () => {
    for (const minutes of [0, 1, 59]) await recordRead(later(auditor, minutes), { event: 'person.listRead' });
    expect(await notedOf(auditor)).toHaveLength(1);
    await recordRead(later(auditor, 61), { event: 'person.listRead' });
    await recordRead(later(auditor, 61), { event: 'person.read', personId: idOf(auditor) });
    await recordRead({ ...later(auditor, 61), from: '203.0.113.8' }, { event: 'person.listRead' });
    expect((await notedOf(auditor)).map(([event]) => event)).toEqual([
      'person.listRead',
      'person.listRead',
      'person.read',
      'person.listRead',
    ]);
  });

  it('is noted once by many at the same moment', async () => {
    await Promise.all(Array.from({ length: 10 }, () => recordRead(auditor, { event: 'audit.read' })));
    expect(await notedOf(auditor)).toEqual([['audit.read', {}]]);
  });

  it('are the log, people, and how the door is kept', async () => {
    await listEvents(auditor, auditFilterSchema.parse({}));
    await listPeople(auditor);
    await findPersonForDesk(auditor, idOf(auditor));
    await findDeskSettings(auditor, 'security');
    await findDeskSettings(auditor, 'look');
    expect((await notedOf(auditor)).map(([event]) => event)).toEqual([
      'audit.read',
      'person.listRead',
      'person.read',
      'settings.read',
    ]);
    const [event] = await db().auditEvent.findMany({ where: { actorId: idOf(auditor), event: 'person.read' } });
    expect(event).toMatchObject({ personId: idOf(auditor), roles: 'auditor', from: '203.0.113.7', requestId: 'test' });
  });

  it('are reports where a reader left an address, and not those of nobody', async () => {
    await published(await person('Wang Lan'), await desk(), { en: 'Read and reported' });
    const report = (words: string, contact?: string) =>
      reportError(
        { ...auditor, actor: { kind: 'system' } },
        {
          kind: 'news',
          locale: 'en',
          slug: 'read-and-reported',
          sender: 'one',
          report: { quote: '', words, contact },
        },
      );
    await report('A word is missing.');
    await listReports(auditor, false, 1);
    expect(await notedOf(auditor)).toEqual([]);
    await report('A comma is missing.', 'li@example.org');
    await listReports(auditor, false, 1);
    expect(await notedOf(auditor)).toEqual([['report.read', {}]]);
    expect(
      JSON.stringify(await db().auditEvent.findMany(), (_, each) => (typeof each === 'bigint' ? 0 : each)),
    ).not.toContain('li@example.org');
  });

  it('is not shown to whoever may not read it, and then nothing is noted', async () => {
    const editor = await person('Chen Jing', wholeSite('editor'));
    for (const ctx of [editor, { ...editor, actor: nobody }])
      for (const attempt of [listEvents(ctx, auditFilterSchema.parse({})), listPeople(ctx)])
        expect(await refusal(attempt)).toBe('forbidden');
    expect(await notedOf(editor)).toEqual([]);
  });
});

describe('a preview that is opened by its link', () => {
  const stranger = { actor: { kind: 'system' }, now: new Date(), requestId: 'inner', from: '198.51.100.7' } as const;
  const opened = (editionId: string) =>
    db().auditEvent.findMany({ where: { editionId, event: 'edition.previewRead' } });

  it('is noted with where it came from, while readers do not see the text', async () => {
    const ctx = await person('Wang Lan');
    const { facts } = await desk();
    const { articleId, editionId } = await createArticle(ctx, { facts, locale: 'en', text: text('Not yet public') });
    const token = await previewToken(editionId, 'en', stranger.now);
    for (let time = 0; time < 3; time += 1) await notePreview(stranger, token);
    expect(await opened(editionId)).toMatchObject([
      { articleId, actorId: null, from: '198.51.100.7', details: { locale: 'en', number: '1.0' } },
    ]);
    await notePreview({ ...stranger, from: '198.51.100.8' }, token);
    expect(await opened(editionId)).toHaveLength(2);
    const found = await findLocalization(ctx.actor, articleId, 'en');
    expect(found?.history.map(({ event }) => event)).toEqual(['article.created']);
  });

  it('is not, once they do, nor a link that opens nothing', async () => {
    const { editions } = await published(await person('Wang Lan'), await desk(), { en: 'Quite public' });
    const { editionId } = editions.en as { editionId: string };
    await notePreview(stranger, await previewToken(editionId, 'en', stranger.now));
    await notePreview(stranger, `en.${editionId}.zzzzzzzz.${'x'.repeat(43)}`);
    expect(await opened(editionId)).toEqual([]);
  });
});

it('who is refused something is noted with the right that was missing, once an hour', async () => {
  const editor = await person('Chen Jing', wholeSite('editor'));
  for (let time = 0; time < 3; time += 1) await recordDenied(editor, 'person.change');
  await recordDenied(editor, 'audit.read');
  await recordDenied({ ...editor, actor: { kind: 'system' } }, 'audit.read');
  expect(await notedOf(editor)).toEqual([
    ['access.denied', { right: 'person.change' }],
    ['access.denied', { right: 'audit.read' }],
  ]);
});
