import type { Locale } from '@/platform/db/client';

export const roles = [
  'administrator',
  'chiefEditor',
  'reviewer',
  'editor',
  'translator',
  'contributor',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/** A role as somebody holds it: null stands for the whole site, all departments, every language. */
export type Held = { role: Role; channelId: string | null; departmentId: string | null; locale: Locale | null };

/** Roles without bounds. */
export const wholeSite = (...held: Role[]): Held[] =>
  held.map((role) => ({ role, channelId: null, departmentId: null, locale: null }));
