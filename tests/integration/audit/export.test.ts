import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOfEvent } from '@/newsroom/audit/chain';
import { exportEvents } from '@/newsroom/audit/export-events';
import { listEvents } from '@/newsroom/audit/queries';
import type { EventRow } from '@/newsroom/audit/rows';
import { type AuditFilter, auditFilterSchema } from '@/newsroom/audit/schema';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { suspendPerson } from '@/newsroom/people/commands/suspend-person';
import { wholeSite } from '@/newsroom/people/roles';
import { createTag } from '@/newsroom/tags/commands/create-tag';
import { db } from '@/platform/db/client';
import { daysAgo, wrote } from '../../support/audit';
import { desk, password, person, published, refusal } from '../../support/newsroom';
import { account, stranger } from '../../support/people';

let auditor: Ctx;
let editor: Ctx;
let articleId: string;

const idOf = ({ actor }: Ctx) => (actor as PersonActor).id;
const asked = (filter: Record<string, string>) => auditFilterSchema.parse(filter);
const list = async (filter: Record<string, string>, before = '') => listEvents(auditor, asked(filter), before);
const names = async (filter: Record<string, string>) => (await list(filter)).events.map(({ event }) => event);

beforeAll(async () => {
  await wrote('audit.read', daysAgo(40));
  editor = { ...(await person('陈静')), from: '203.0.113.7' };
  auditor = await person('Lu Yan', wholeSite('auditor'));
  ({ articleId } = await published(editor, await desk(), { en: 'An audited text' }));
  await createTag({ ...editor, from: '198.51.100.1' }, { nameEn: '=HYPERLINK("https://example.org")', nameZh: '@甲' });
});

describe('the log on the screen', () => {
  it('stands newest first, with who, what, to whom and what things are called', async () => {
    const somebody = await account('editor');
    await suspendPerson(editor, { personId: somebody.id, version: 1 });
    const { events, people } = await list({ event: 'person.suspended' });
    expect(events).toMatchObject([
      {
        by: { id: idOf(editor), name: '陈静' },
        roles: ['administrator', 'chiefEditor'],
        person: { id: somebody.id, name: 'Lu Yan' },
        from: '203.0.113.7',
        article: null,
        details: { before: { suspended: false }, after: { suspended: true } },
      },
    ]);
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['陈静', 'Lu Yan']));
    const [made] = (await list({ event: 'article.created' })).events;
    expect(made?.article).toEqual({ id: articleId, title: { en: 'An audited text', zh: 'An audited text' } });
    const { names: called } = await list({ event: 'article.created' });
    expect(Object.values(called)).toEqual(expect.arrayContaining([{ en: 'News', zh: '要闻' }]));
  });

  it('is searched by who, what, when, to whom, where from and about which article', async () => {
    expect(await names({ who: idOf(editor), event: 'article' })).toEqual(['article.created']);
    expect(await names({ article: articleId })).toEqual(['edition.published', 'article.created']);
    for (const said of [
      '/en/news/an-audited-text',
      'https://example.org/en/news/an-audited-text?x=1',
      `/admin/articles/${articleId}/en`,
    ])
      expect(await names({ article: said, event: 'edition.published' })).toEqual(['edition.published']);
    expect(await names({ article: 'nothing-of-that-name' })).toEqual([]);
    expect(await names({ from: '198.51.100.1' })).toEqual(['tag.created']);
    const day = daysAgo(40).toISOString().slice(0, 10);
    const dayAfter = daysAgo(39).toISOString().slice(0, 10);
    expect(await names({ since: day, until: dayAfter })).toEqual(['audit.read']);
    expect(await names({ until: day.replace(/^\d{4}/, '2001') })).toEqual([]);
    const somebody = await account('editor');
    await signIn(stranger(), { email: somebody.email, password: 'wrong', userAgent: null }).catch(() => {});
    await signIn({ ...stranger(), from: '192.0.2.1' }, { email: somebody.email, password, userAgent: null });
    expect(await names({ person: somebody.id })).toEqual(['person.signedIn', 'person.signInFailed']);
    expect(await names({ who: somebody.id })).toEqual(['person.signedIn']);
  });

  it('asks for nothing by what is not well formed', async () => {
    const odd = { who: "' OR 1=1", event: 'nothing', since: '2026-02-30', person: 'x' };
    expect(asked(odd)).toEqual({ who: '', person: '', event: '', since: '', until: '', article: '', from: '' });
  });

  it('is turned by pages, on which every event stands once', async () => {
    for (let number = 0; number < 60; number += 1) await wrote('report.read');
    const seen: string[] = [];
    for (let before: string | null = ''; before !== null; ) {
      const page = await list({ event: 'report.read' }, before);
      seen.push(...page.events.map(({ sequence }) => sequence));
      before = page.before;
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
    expect(seen).toEqual([...seen].sort((a, b) => Number(b) - Number(a)));
  });
});

describe('the log as a file', () => {
  const read = async (format: 'csv' | 'json', filter: Partial<AuditFilter> = {}) => {
    let all = '';
    for await (const piece of await exportEvents(auditor, { filter: asked(filter), format })) all += piece;
    return all;
  };

  it('holds in JSON whole rows, whose chain anybody can follow', async () => {
    const rows = JSON.parse(await read('json')) as Record<string, unknown>[];
    expect(rows.length).toBe((await db().auditEvent.count()) - 1);
    let previous = '';
    for (const row of rows) {
      const { sequence: _, actor: __, person: ___, hash, at, ...rest } = row;
      expect(row.previous).toBe(previous);
      expect(hashOfEvent({ ...(rest as EventRow), at: new Date(String(at)) })).toBe(hash);
      previous = String(hash);
    }
    expect(JSON.parse(await read('json', { article: 'nothing-of-that-name' }))).toEqual([]);
  });

  it('holds in CSV the same for a spreadsheet, which reckons nothing of it', async () => {
    const file = await read('csv', { event: 'tag.created' });
    expect(file.startsWith('\uFEFF"sequence","at"')).toBe(true);
    const [row] = parse(file, { columns: true, bom: true }) as Record<string, string>[];
    expect(row).toMatchObject({ event: 'tag.created', actor: '陈静', roles: 'administrator chiefEditor' });
    expect(JSON.parse(row?.details ?? '').after).toEqual({
      nameEn: '=HYPERLINK("https://example.org")',
      nameZh: '@甲',
    });
    const named = { ...editor, actor: { ...(editor.actor as PersonActor), id: (await account('editor')).id } };
    await db().person.update({ where: { id: idOf(named) }, data: { name: '=1+1' } });
    await createTag(named, { nameEn: 'Harmless', nameZh: '' });
    const all = await read('csv', { who: idOf(named) });
    expect(all).toContain(`"'=1+1"`);
    expect(all).not.toContain('"=');
  });

  it('is told by an event with what was asked for', async () => {
    await read('csv', { event: 'tag' });
    const event = await db().auditEvent.findFirst({
      where: { event: 'audit.exported' },
      orderBy: { sequence: 'desc' },
    });
    expect(event).toMatchObject({ actorId: idOf(auditor), details: { format: 'csv', event: 'tag' } });
  });

  it('is given to nobody who may not read it', async () => {
    const other = await person('Chen Jing', wholeSite('editor', 'chiefEditor'));
    const before = await db().auditEvent.count();
    expect(await refusal(exportEvents(other, { filter: asked({}), format: 'json' }))).toBe('forbidden');
    expect(await db().auditEvent.count()).toBe(before);
  });
});
