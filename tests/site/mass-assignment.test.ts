import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { builtActions } from '../support/build';
import { actions } from '../support/expected-doors';
import { send } from '../support/knock';
import { forms, plant } from '../support/planted';
import type { Change, Row } from '../support/rows';

const planted = plant();
const origin = inject('origin');

const then = '1971-02-03T04:05:06.000Z';
const foreign = randomUUID();

/** What somebody would add who has read the schema of the database. */
const more: Record<string, string> = {
  ...Object.fromEntries(
    ['publishedAt', 'suspendedAt', 'createdAt', 'updatedAt', 'endedAt', 'closedAt', 'expiresAt'].map((at) => [
      at,
      then,
    ]),
  ),
  ...Object.fromEntries(
    ['passwordChangedAt', 'totpConfirmedAt', 'lastSignInAt', 'grantedAt', 'uploadedAt'].map((at) => [at, then]),
  ),
  ...Object.fromEntries(
    [
      'id',
      'personId',
      'actorId',
      'createdById',
      'updatedById',
      'closedById',
      'mergedIntoId',
      'sessionId',
      'articleId',
      'localizationId',
      'departmentId',
    ].map((id) => [id, foreign]),
  ),
  role: 'administrator',
  roles: JSON.stringify([{ role: 'administrator', channelId: null, departmentId: null, locale: null }]),
  grants: '[{"role":"administrator"}]',
  state: 'published',
  kind: 'page',
  outcome: 'spam',
  liveEn: 'true',
  liveZh: 'true',
  hash: 'f'.repeat(64),
  passwordHash: 'scrypt:chosen by somebody else',
  totpSecret: 'chosen by somebody else',
  email: 'somebody.else@example.org',
  version: '987654',
  major: '987654',
  bytes: '987654',
  now: then,
  actor: '{"kind":"system"}',
  ctx: '{"actor":{"kind":"system"}}',
  ['__proto__']: 'administrator',
  constructor: 'administrator',
};

/** Columns that differ between two runs of the same: secrets, numbers in order and what search makes of a text. */
const own = new Set(['sequence', 'previous', 'hash', 'tokenHash', 'passwordHash', 'totpSecret', 'version']);

/** The rows without what is new each time (ids, instants, words made unique by an id) and without what follows from them. */
const plain = ({ rows: changed, gone }: Change) => ({
  gone: gone.filter((table) => table !== 'SignInAttempt'),
  rows: changed
    .filter(({ table }) => !['SearchRow', 'SignInAttempt', 'Expiry'].includes(table))
    .map(({ table, row }: Row) => {
      const kept = Object.fromEntries(Object.entries(row).filter(([column]) => !own.has(column)));
      return `${table} ${JSON.stringify(kept)
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+(\+00:00|Z)/g, '@')
        .replace(/"id":\s*"[\w-]+"/g, '"id":"#"')
        .replace(/\b[0-9a-f]{32,64}\b/g, '#')
        .replace(/\btw_[\w-]{6}/g, '#')
        .replace(/198\.18\.\d+\.\d+/g, 'client')}`;
    })
    // What was asked for in vain before comes in when it comes.
    .filter((row) => !/^(UnknownAddress|ViewCount) [^#]*$/.test(row))
    .sort(),
});

const doing = builtActions().filter(({ name }) => actions[name] !== '*');

it.each(doing.map((action) => [action.name, action] as const))(
  '%s changes what its form is for, and nothing that is added',
  async (name, action) => {
    const form = forms[name];
    if (!form) throw new Error(`${name} has no form`);
    const who = actions[name]?.includes('c') ? 'c' : 'a';
    const page = action.page
      .replace(/\[locale\]/, 'en')
      .replace(/\[id\]/, planted.world.articleId)
      .replace(/\[group\]/, 'look');
    const run = async (added: Record<string, string>) => {
      const fields = await form(planted.world, who);
      const extras = Object.entries(added).filter(([field]) => !Object.hasOwn(fields, field));
      const moment = await planted.rows.now();
      const said = await send(origin, action, page, planted.world.cookies[who] ?? '', {
        ...fields,
        ...Object.fromEntries(extras),
      });
      return { done: said.state?.status ?? said.to, change: await planted.rows.since(moment) };
    };
    const without = await run({});
    const withMore = await run(more);
    if (!name.startsWith('profile.')) expect(without.done).not.toBe('refused');
    expect(withMore.done).toEqual(without.done?.startsWith('/') ? expect.stringMatching(/^\//) : without.done);
    expect(plain(withMore.change)).toEqual(plain(without.change));
    for (const sign of [then.slice(0, 10), foreign, '987654', 'somebody', 'ffffffffffff'])
      expect(JSON.stringify(withMore.change.rows.map(({ row }) => row))).not.toContain(sign);
  },
);
