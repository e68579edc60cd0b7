import { expect, it } from 'vitest';
import { deskPath } from '@/app/admin/desk-path';

it.each([
  '/admin',
  '/admin/articles/new',
  '/admin/articles/0190a1b2-0000-7000-8000-000000000000/zh',
  '/admin/pictures?page=2&q=%E6%A1%A5',
])('whoever signs in goes on to %s', (path) => {
  expect(deskPath(path)).toBe(path);
});

const site = 'https://news.example.org';

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/admin',
  'javascript:alert(1)',
  '/admin@evil.example',
  '/admin.evil.example',
  '/admin//evil.example',
  '/admin/..//evil.example',
  '/admin/%2e%2e//evil.example',
  '/admin/%2E./evil.example',
  '/admin/./evil.example',
  '/admin/\\evil.example',
  '/admin/%5cevil.example',
  '/admin/%0d%0aLocation:%20//evil.example',
  '/admin\r\nLocation: //evil.example',
  '/admin\t//evil.example',
  '/admin?next=//evil.example#',
  '/Admin',
  '/zh',
  ['/admin/articles'],
  undefined,
])('%j leads to the first page of the desk', (path) => {
  expect(deskPath(path)).toBe('/admin');
});

it('whatever it lets through stays at the desk, however it is read', () => {
  const signs = ['/', '\\', '.', '%2e', '%2f', '%5c', '@', ':', '?', '#', '\t', '\r\n', 'evil.example', 'admin', ' '];
  for (let number = 0; number < 4_000; number += 1) {
    let rest = '';
    for (let left = number; left > 0; left = Math.floor(left / signs.length)) rest += signs[left % signs.length];
    for (const path of [`/admin${rest}`, `/admin/${rest}`, rest]) {
      const first = new URL(deskPath(path), site);
      // A router takes an address apart and puts it together again.
      const again = new URL(first.pathname + first.search, site);
      expect([again.origin, /^\/admin(\/|$)/.test(again.pathname)], JSON.stringify(path)).toEqual([site, true]);
    }
  }
});
