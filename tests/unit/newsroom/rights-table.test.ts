import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { roles } from '@/newsroom/people/roles';
import { actions, rights } from '@/newsroom/policy';

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

it('README shows who may do what as the policy says it', () => {
  const section = /## People and roles\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  const head = lines.find((line) => line.startsWith('| Right'));
  expect(cells(head ?? '').slice(1)).toEqual([
    'administrator',
    'chief editor',
    'reviewer',
    'editor',
    'translator',
    'contributor',
    'auditor',
  ]);
  const shown = lines
    .map(cells)
    .filter(([first]) => first?.startsWith('`'))
    .map(([right, ...marks]) => [right, ...marks]);
  const wanted = actions.map((action) => [
    `\`${action}\``,
    ...roles.map((role) => (rights[role].includes(action) ? '●' : '')),
  ]);
  expect(shown).toEqual(wanted);
});
