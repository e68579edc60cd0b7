import { expect, it } from 'vitest';
import { actions } from '@/newsroom/policy';
import { allScriptRights } from '@/newsroom/tokens/rules';
import en from '../../../messages/en.json';

/** What no script may be let do. An action that is new stands here until somebody offers it to scripts. */
const never = ['settings.read', 'settings.change', 'person.read', 'person.change', 'token.make'];

it('every action is offered to scripts once, or kept from them', () => {
  expect([...allScriptRights, ...never].sort()).toEqual([...actions].sort());
});

it('every right of scripts has words', () => {
  const words: Record<string, Record<string, string>> = en.desk.tokens.right;
  for (const right of allScriptRights) {
    const [noun = '', verb = ''] = right.split('.');
    expect(words[noun]?.[verb], right).toBeTruthy();
  }
});
