import { describe, expect, it } from 'vitest';
import type { PersonActor } from '@/newsroom/context';
import { mayMove, moves } from '@/newsroom/editions/rules';
import { type Held, type Role, roles, wholeSite } from '@/newsroom/people/roles';
import { type Action, actions, can, mayEver, readableDepartments } from '@/newsroom/policy';

const holding = (...held: Held[]): PersonActor => ({
  kind: 'person',
  id: 'somebody',
  name: 'Somebody',
  roles: held,
  sessionId: 'session',
});
const within = (role: Role, bounds: Partial<Held>): Held => ({
  role,
  channelId: null,
  departmentId: null,
  locale: null,
  ...bounds,
});

/** Every cell of the table: who may do what, for the whole site. A new action fails here until somebody decides. */
const [a, c, r, e, t, o, u] = [
  'administrator',
  'chiefEditor',
  'reviewer',
  'editor',
  'translator',
  'contributor',
  'auditor',
] as const;
const table: Record<Action, readonly Role[]> = {
  'desk.read': roles,
  'article.create': [c, e, o],
  'article.changeFacts': [c, e, o],
  'edition.write': [c, e, t, o],
  'edition.revise': [c, e, t],
  'edition.publish': [c],
  'edition.correct': [c],
  'edition.withdraw': [c],
  'edition.unpublish': [c],
  'edition.consolidate': [c],
  'home.chooseLeads': [a, c],
  'settings.read': [a, c, u],
  'settings.change': [a],
  'tag.change': [c, e],
  'topic.change': [c, e],
  'topic.publish': [c],
  'place.change': [a],
  'report.read': [c, r, e, u],
  'report.close': [c, e],
  'picture.upload': [c, e, t, o],
  'picture.change': [c, e, t],
  'picture.delete': [c, e],
  'oldAddress.read': [a, c, u],
  'oldAddress.change': [a, c],
  'person.read': [a, u],
  'person.change': [a],
  'audit.read': [a, u],
  'token.make': [a, c, r, e, t, o],
};

describe.each(actions)('%s', (action) => {
  it.each(roles)('by %s', (role) => {
    expect(can(holding(...wholeSite(role)), action)).toBe(table[action].includes(role));
    expect(mayEver(holding(...wholeSite(role)), action)).toBe(table[action].includes(role));
  });

  it('by nobody, by somebody without a role, and by the system', () => {
    const unknown = { ...holding(...wholeSite(...roles)), id: '' };
    expect([null, unknown, holding()].map((actor) => can(actor, action))).toEqual([false, false, false]);
    expect(can({ kind: 'system' }, action)).toBe(true);
  });
});

it('what is not listed is nobody’s', () => {
  expect(can({ kind: 'system' }, 'database.drop' as Action)).toBe(false);
});

describe('a role held within bounds', () => {
  const inNews = holding(within('chiefEditor', { channelId: 'news' }));
  const about = { channelIds: ['news'], departmentId: 'press', locale: 'en' } as const;

  it('covers what lies within them altogether, and nothing that is not said to', () => {
    expect(can(inNews, 'edition.publish', about)).toBe(true);
    expect(can(inNews, 'edition.publish', { ...about, channelIds: ['news', 'notices'] })).toBe(false);
    expect(can(inNews, 'edition.publish', { ...about, channelIds: [] })).toBe(false);
    expect(can(inNews, 'edition.publish')).toBe(false);
    expect(can(inNews, 'home.chooseLeads')).toBe(false);
  });

  it('joins another one of the same right', () => {
    const both = holding(within('chiefEditor', { channelId: 'news' }), within('chiefEditor', { channelId: 'notices' }));
    expect(can(both, 'edition.publish', { ...about, channelIds: ['news', 'notices'] })).toBe(true);
    const mixed = holding(within('chiefEditor', { channelId: 'news' }), within('editor', { channelId: 'notices' }));
    expect(can(mixed, 'edition.publish', { ...about, channelIds: ['news', 'notices'] })).toBe(false);
    expect(can(mixed, 'edition.write', { ...about, channelIds: ['news', 'notices'] })).toBe(true);
  });

  it('lets a translator into one language', () => {
    const english = holding(within('translator', { locale: 'en' }));
    expect(can(english, 'edition.write', about)).toBe(true);
    expect(can(english, 'edition.write', { ...about, locale: 'zh' })).toBe(false);
    expect(can(english, 'article.changeFacts', about)).toBe(false);
  });

  it('lets a contributor into one department, and see no other', () => {
    const press = holding(within('contributor', { departmentId: 'press' }));
    expect(can(press, 'article.create', about)).toBe(true);
    expect(can(press, 'article.create', { ...about, departmentId: 'archive' })).toBe(false);
    expect(can(press, 'edition.revise', about)).toBe(false);
    expect(readableDepartments(press)).toEqual(['press']);
    expect(readableDepartments(holding(within('editor', { channelId: 'news' })))).toBeNull();
  });

  it('opens what concerns no place, such as the pictures', () => {
    expect(can(holding(within('editor', { channelId: 'news' })), 'picture.upload')).toBe(true);
    expect(can(holding(within('editor', { channelId: 'news' })), 'picture.delete')).toBe(false);
  });
});

describe('a token', () => {
  const bounded = {
    id: 'token',
    name: 'Office system',
    actions: ['edition.write'],
    channelIds: ['news'],
    locales: ['en'],
  };
  const script = { ...holding(...wholeSite('chiefEditor')), sessionId: null, token: bounded };
  const about = { channelIds: ['news'], departmentId: 'press', locale: 'en' } as const;

  it('does no more than it was made for', () => {
    expect(can(script, 'edition.write', about)).toBe(true);
    expect(can(script, 'edition.publish', about)).toBe(false);
    expect(can(script, 'edition.write', { ...about, locale: 'zh' })).toBe(false);
    expect(can(script, 'edition.write', { ...about, channelIds: ['notices'] })).toBe(false);
    expect(can(script, 'edition.write', { departmentId: 'press' })).toBe(false);
    expect([mayEver(script, 'edition.write'), mayEver(script, 'edition.publish')]).toEqual([true, false]);
  });

  it('does no more than its person may', () => {
    const auditor = { ...script, roles: wholeSite('auditor') };
    expect(can(auditor, 'edition.write', about)).toBe(false);
  });
});

it('an ended edition never comes back; only a new one does', () => {
  const states = Object.keys(moves) as (keyof typeof moves)[];
  const backToReaders = states.filter((from) => mayMove(from, 'published'));
  expect(backToReaders).toEqual(['draft']);
});
