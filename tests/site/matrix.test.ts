import { describe, expect, inject, it } from 'vitest';
import { type BuiltAction, builtActions, builtBefore, builtRoutes } from '../support/build';
import type { Fields } from '../support/desk-forms';
import { actions, deskRoutes, markers, readersRoutes, whole } from '../support/expected-doors';
import { bothWorkers } from '../support/http';
import { inTurns, isTurnedAway, knock, type Said, send, sendPlain } from '../support/knock';
import { forms, plant } from '../support/planted';

const planted = plant();
const origin = inject('origin');
const { markerOf, strangers } = await import('../support/desk-world');
type Marker = import('../support/desk-world').Marker;

const built = builtActions();
const everybody = [...whole, 'o', ...strangers];
const isStranger = (who: string) => (strangers as readonly string[]).includes(who);

/** An address of a route, about what was planted. */
const addressOf = (route: string): string =>
  ({
    '/admin/[...rest]': '/admin/nowhere/at/all',
    '/admin/addresses/[id]': `/admin/addresses/${planted.world.oldAddressId}`,
    '/admin/articles/[id]/[locale]': `/admin/articles/${planted.world.articleId}/en`,
    '/admin/articles/[id]/facts': `/admin/articles/${planted.world.articleId}/facts?from=en`,
    '/admin/audit/export': '/admin/audit/export?format=json',
    '/admin/media/[hash]/[file]': `/admin/media/${planted.world.hash}/400.webp`,
    '/admin/people/[id]': `/admin/people/${planted.world.personId}`,
    '/admin/pictures/[id]': `/admin/pictures/${planted.world.pictureId}`,
    '/admin/settings/[group]': '/admin/settings/announcement',
    '/admin/topics/[id]': `/admin/topics/${planted.world.topicId}`,
    '/api/v1/[[...rest]]': '/api/v1/nowhere',
  })[route] ?? route.replace(/\[\w+\]/g, 'guessed');

const methodOf = (route: string): RequestInit =>
  route === '/admin/pictures/upload'
    ? { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: 'no picture' }
    : {};

/** What somebody was told without a right to it: names of markers, and whether it was a secret. */
const toldTooMuch = (who: string, { body }: Said): string[] => {
  const seen = (Object.keys(markers) as Marker[]).filter((name) => body.includes(markerOf(planted.world.mark, name)));
  const secret = planted.world.secrets.some((each) => body.includes(each)) ? ['a secret'] : [];
  return [...seen.filter((name) => isStranger(who) || !markers[name].includes(who)), ...secret];
};

describe('every door is listed', () => {
  it('every route of the build', () => {
    expect(builtRoutes()).toEqual([...Object.keys(deskRoutes), ...Object.keys(readersRoutes)].sort());
  });

  it('every server action of the build, with a form for it', () => {
    expect(built.map(({ name }) => name)).toEqual(Object.keys(actions).sort());
    expect(Object.keys(forms).sort()).toEqual(Object.keys(actions).sort());
  });

  it('and nothing stands before them', () => {
    expect(builtBefore()).toEqual({ redirects: [], rewrites: expect.anything(), middleware: {} });
    expect(Object.values(builtBefore().rewrites).flat()).toEqual([]);
  });
});

it('routes of the desk let in whom the table names, and tell nobody else anything', async () => {
  const seen: Record<string, string> = {};
  const wrong: string[] = [];
  await inTurns(Object.keys(deskRoutes), async (route) => {
    const open = deskRoutes[route] === '*';
    // What strangers come in by may lead on to another such door. What somebody may not read is not there for her.
    const isShut = (said: Said) =>
      open ? said.status === 401 || said.status === 403 : isTurnedAway(said) || said.status === 404;
    const letIn: string[] = [];
    for (const who of everybody) {
      const said = await knock(origin, addressOf(route), planted.world.cookies[who] ?? '', methodOf(route));
      if (!isShut(said)) letIn.push(who);
      if (said.status >= 500) wrong.push(`${route} answers ${who} ${said.status}`);
      for (const told of toldTooMuch(who, said)) wrong.push(`${route} tells ${who} ${told}`);
    }
    seen[route] = letIn.length === everybody.length ? '*' : letIn.join('');
  });
  expect(wrong).toEqual([]);
  expect(seen).toEqual(deskRoutes);
});

it('what is planted is there to be seen, by those who may', async () => {
  const pages = [
    '/admin',
    `/admin/articles/${planted.world.articleId}/en`,
    '/admin/reports',
    '/admin/reports?state=closed',
  ];
  const bodies = await Promise.all([
    ...pages.map((page) => knock(origin, page, planted.world.cookies.c ?? '')),
    ...['/admin/people', '/admin/addresses/unknown', '/admin/pictures'].map((page) =>
      knock(origin, page, planted.world.cookies.a ?? ''),
    ),
  ]);
  const all = bodies.map(({ body }) => body).join('');
  const unseen = (Object.keys(markers) as Marker[]).filter((name) => !all.includes(markerOf(planted.world.mark, name)));
  expect(unseen).toEqual(['preview']);
});

it('readers’ routes answer the same, whoever asks', async () => {
  const workers = await bothWorkers(origin);
  for (const worker of workers) {
    for (const [route, path] of Object.entries(readersRoutes)) {
      const ask = (who: string) => worker.ask(path, { headers: { Cookie: planted.world.cookies[who] ?? '' } });
      const first = await ask('nobody');
      expect(first.status, route).toBeLessThan(500);
      for (const who of ['a', 'suspended'])
        expect(await ask(who), route).toMatchObject({ status: first.status, body: first.body });
    }
    worker.close();
  }
});

describe('actions run for whom the table names, and change and tell nothing for anybody else', () => {
  /** An answer comes with the page that was open: everybody who may look for articles may have this one. */
  const pageOf = ({ name, page }: BuiltAction) => (name === 'find-articles.findArticles' ? '/admin/topics/[id]' : page);
  const act = (action: BuiltAction, who: string, fields: Fields) =>
    send(origin, action, addressOf(pageOf(action)), planted.world.cookies[who] ?? '', fields);

  it.each(built.map((action) => [action.name, action] as const))('%s', async (name, action) => {
    const may = actions[name] ?? '';
    const form = forms[name];
    if (!form) throw new Error(`${name} has no form`);
    const refused = may === '*' ? [...strangers] : everybody.filter((who) => isStranger(who) || !may.includes(who));
    const fields = await form(planted.world, refused[0] ?? 'nobody');
    const moment = await planted.rows.now();
    const answers = await Promise.all(refused.map(async (who) => [who, await act(action, who, fields)] as const));
    for (const [who, said] of answers) {
      expect(said.status, who).toBeLessThan(500);
      if (may !== '*') expect(isTurnedAway(said), `${who}: ${said.body.slice(0, 300)}`).toBe(true);
      expect(toldTooMuch(who, said), who).toEqual([]);
    }
    expect(await planted.rows.touchedSince(moment)).toEqual([]);

    await inTurns(may === '*' ? [] : [...may], async (who) => {
      const said = await act(action, who, await form(planted.world, who));
      const told = `${who}: ${said.status} ${said.body.slice(0, 300)}`;
      expect([isTurnedAway(said), said.status < 400], told).toEqual([false, true]);
      expect(toldTooMuch(who, said), who).toEqual([]);
    });
  });

  it('nor are they doors for a form that is sent before its page can act', async () => {
    const asked = built.filter(({ name }) => actions[name] !== '*');
    const fields = new Map<string, Fields>();
    for (const { name } of asked) fields.set(name, (await forms[name]?.(planted.world, 'nobody')) ?? {});
    const moment = await planted.rows.now();
    await inTurns(asked, async (action) => {
      for (const who of ['nobody', ...(actions[action.name]?.includes('u') ? [] : ['u'])]) {
        const at = addressOf(pageOf(action));
        const said = await sendPlain(
          origin,
          action,
          at,
          planted.world.cookies[who] ?? '',
          fields.get(action.name) ?? {},
        );
        expect(said.status, `${action.name}, ${who}`).toBeLessThan(500);
        expect(toldTooMuch(who, said), `${action.name}, ${who}`).toEqual([]);
      }
    });
    expect(await planted.rows.touchedSince(moment)).toEqual([]);
  });
});
