import { expect, it } from 'vitest';
import { differences } from '@/desk/settings/differences';
import { wordsOf } from '@/desk/settings/word-lists';

it('what changed is told part by part, what is new and what is gone as well', () => {
  const before = { name: { en: 'A', zh: '甲' }, list: ['x', 'y'], time: null };
  const after = { name: { en: 'B', zh: '甲' }, list: ['x'], time: '2026' };
  expect(differences(before, after)).toEqual([
    { path: ['name', 'en'], before: 'A', after: 'B' },
    { path: ['list', '1'], before: 'y', after: '' },
    { path: ['time'], before: '', after: '2026' },
  ]);
});

it('keywords are parted by commas of either script', () => {
  expect(wordsOf('信息，数字政府、 统计, data ,')).toEqual(['信息', '数字政府', '统计', 'data']);
});
