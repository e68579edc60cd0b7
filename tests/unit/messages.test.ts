import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json';
import zh from '../../messages/zh.json';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

const english = flat(en);
const chinese = flat(zh);

/** Chinese values without a Chinese character, each for a reason. */
const sameInBoth = [
  'desk.language.en', // a language's own name
  'desk.edit.saveKeys', // keys of a keyboard
  'site.home.description', // nothing but names
  'site.share.qq', // names of services that have no Chinese one
  'site.share.x',
  'site.share.facebook',
  'desk.settings.service.qq',
  'desk.settings.service.x',
  'desk.settings.service.facebook',
];

/** Words said to readers of the other language stand in that language. */
const inOtherLanguage = (key: string) => key.startsWith('site.otherLanguage.');

describe('messages', () => {
  it('are the same in both languages, key for key', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('are Chinese where they should be', () => {
    const without = Object.entries(chinese)
      .filter(([key, value]) => !inOtherLanguage(key) && !/\p{Script=Han}/u.test(value))
      .map(([key]) => key);
    expect(without.filter((key) => !sameInBoth.includes(key))).toEqual([]);
  });

  it('are English where they should be', () => {
    const chineseWords = Object.entries(english).filter(
      ([key, value]) => !inOtherLanguage(key) && /\p{Script=Han}/u.test(value),
    );
    // The other language's own name is what a lost reader looks for; numbers of filings are written as they are issued.
    expect(chineseWords.filter(([, value]) => !/中文|ICP备|公网安备/.test(value))).toEqual([]);
  });

  it('name the same things in both languages', () => {
    const named = (value: string) => [...new Set(value.match(/(?<=\{)\w+|(?<=<)\w+(?=>)/g) ?? [])].sort();
    const apart = Object.keys(english).filter(
      (key) => !inOtherLanguage(key) && String(named(english[key] ?? '')) !== String(named(chinese[key] ?? '')),
    );
    expect(apart.filter((key) => !/plural/.test(english[key] ?? ''))).toEqual([]);
  });

  it('hold words for everything that can be refused', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(newsroom|app\/admin|desk)\/.*\.tsx?$/.test(path))
      .map((path) => readFileSync(join('src', path), 'utf8'));
    const keys = files.flatMap((code) =>
      [
        ...code.matchAll(
          /(?:new Refused\(|demand\([^;]*?, |message: |refuse\(|line\(\d+, |\bid\()'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g,
        ),
      ].map(([, key]) => key),
    );
    expect(keys.length).toBeGreaterThan(25);
    // A key of one word alone could be a state that is asked about; those that are keys are known.
    const asked = keys.filter((key) => key?.includes('.') || key === 'forbidden' || key === 'unexpected');
    const missing = [...new Set(asked)].filter((key) => !(`refusals.${key}` in english));
    expect(missing).toEqual([]);
  });
});
