import { expect, it } from 'vitest';
import type { Actor } from '@/newsroom/context';
import { mayMove, moves } from '@/newsroom/editions/rules';
import { type Action, actions, can } from '@/newsroom/policy';

const signedIn: Actor = { kind: 'person', id: 'somebody', name: 'Somebody' };

/** Every cell of the table: who may do what. A new action fails here until somebody decides. */
const table: Record<Action, { nobody: boolean; person: boolean; system: boolean }> = {
  'desk.read': { nobody: false, person: true, system: true },
  'article.create': { nobody: false, person: true, system: true },
  'article.changeFacts': { nobody: false, person: true, system: true },
  'edition.write': { nobody: false, person: true, system: true },
  'edition.publish': { nobody: false, person: true, system: true },
  'edition.unpublish': { nobody: false, person: true, system: true },
  'home.chooseLeads': { nobody: false, person: true, system: true },
  'settings.change': { nobody: false, person: true, system: true },
  'tag.change': { nobody: false, person: true, system: true },
  'topic.change': { nobody: false, person: true, system: true },
  'topic.publish': { nobody: false, person: true, system: true },
  'place.change': { nobody: false, person: true, system: true },
  'report.read': { nobody: false, person: true, system: true },
  'report.close': { nobody: false, person: true, system: true },
  'picture.upload': { nobody: false, person: true, system: true },
  'picture.change': { nobody: false, person: true, system: true },
  'picture.delete': { nobody: false, person: true, system: true },
  'oldAddress.change': { nobody: false, person: true, system: true },
};

it.each(actions)('%s', (action) => {
  expect({
    nobody: can(null, action) || can({ kind: 'person', id: '', name: '' }, action),
    person: can(signedIn, action),
    system: can({ kind: 'system' }, action),
  }).toEqual(table[action]);
});

it('what is not listed is nobody’s', () => {
  expect(can({ kind: 'system' }, 'database.drop' as Action)).toBe(false);
});

it('an ended edition never comes back; only a new one does', () => {
  const states = Object.keys(moves) as (keyof typeof moves)[];
  const backToReaders = states.filter((from) => mayMove(from, 'published'));
  expect(backToReaders).toEqual(['draft']);
});
