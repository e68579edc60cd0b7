import { describe, expect, it } from 'vitest';
import type { Held, Role } from '@/newsroom/people/roles';
import { problemsOf, sameRoles } from '@/newsroom/people/rules';
import { invitePersonSchema } from '@/newsroom/people/schema';

const held = (role: Role, bounds: Partial<Held> = {}): Held => ({
  role,
  channelId: null,
  departmentId: null,
  locale: null,
  ...bounds,
});
const keys = (...roles: Held[]) => problemsOf(roles).map(({ at, field, key }) => `${at}.${field} ${key}`);

describe('roles somebody is to hold', () => {
  it('are for the whole site where they concern no place', () => {
    expect(keys(held('administrator'), held('auditor'))).toEqual([]);
    expect(keys(held('administrator', { channelId: 'news' }), held('auditor', { locale: 'en' }))).toEqual([
      '0.channelId roles.wholeSiteOnly',
      '1.locale roles.wholeSiteOnly',
    ]);
  });

  it('name a department for a contributor and a language for a translator', () => {
    expect(keys(held('contributor', { channelId: 'news' }), held('translator', { departmentId: 'press' }))).toEqual([
      '0.departmentId roles.departmentIdNeeded',
      '1.locale roles.localeNeeded',
    ]);
    expect(keys(held('contributor', { departmentId: 'press' }), held('translator', { locale: 'en' }))).toEqual([]);
  });

  it('are held once, and again only within other bounds', () => {
    const news = held('editor', { channelId: 'news' });
    expect(keys(news, held('editor'), { ...news })).toEqual(['2.role roles.twice']);
    expect(sameRoles([news, held('editor')], [held('editor'), news])).toBe(true);
    expect(sameRoles([news], [held('editor')])).toBe(false);
  });

  it('come from a form with what is empty as no bound, and each fault at its row', () => {
    const row = { channelId: '', departmentId: '', locale: '' };
    const form = { name: 'Lu', email: 'LU@example.org', roles: [{ role: 'editor', ...row, isAdmin: true }] };
    expect(invitePersonSchema.parse(form)).toEqual({ name: 'Lu', email: 'lu@example.org', roles: [held('editor')] });
    const wrong = invitePersonSchema.safeParse({ ...form, roles: [...form.roles, { role: 'translator', ...row }] });
    expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['roles.1.locale', 'roles.localeNeeded'],
    ]);
    expect(invitePersonSchema.safeParse({ ...form, roles: [] }).error?.issues[0]?.message).toBe('roles.none');
    expect(invitePersonSchema.safeParse({ ...form, roles: [{ role: 'owner', ...row }] }).success).toBe(false);
  });
});
