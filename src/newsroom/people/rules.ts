import type { Held, Role } from './roles';

type Bound = 'channelId' | 'departmentId' | 'locale';

/** Roles that know no bounds: what they open (people, settings, the audit) belongs to no channel and no language. */
const wholeSiteOnly: ReadonlySet<Role> = new Set(['administrator', 'auditor']);

export const knowsBounds = (role: Role): boolean => !wholeSiteOnly.has(role);

/** What a role cannot do without: a contributor writes for a department, a translator into a language. */
export const needed: Partial<Record<Role, Bound>> = { contributor: 'departmentId', translator: 'locale' };

export type RoleProblem = { at: number; field: 'role' | Bound; key: string };

/** What is wrong with the roles somebody is to hold, each at its row; words stand under `refusals.roles`. */
export function problemsOf(held: readonly Held[]): RoleProblem[] {
  const seen = new Set<string>();
  return held.flatMap((one, at): RoleProblem[] => {
    const bound = needed[one.role];
    if (bound && one[bound] === null) return [{ at, field: bound, key: `roles.${bound}Needed` }];
    const within = (['channelId', 'departmentId', 'locale'] as const).find((name) => one[name] !== null);
    if (within && !knowsBounds(one.role)) return [{ at, field: within, key: 'roles.wholeSiteOnly' }];
    const same = nameOf(one);
    if (seen.has(same)) return [{ at, field: 'role', key: 'roles.twice' }];
    seen.add(same);
    return [];
  });
}

export const sameRoles = (some: readonly Held[], others: readonly Held[]): boolean =>
  some.length === others.length && String(some.map(nameOf).sort()) === String(others.map(nameOf).sort());

const nameOf = ({ role, channelId, departmentId, locale }: Held): string =>
  [role, channelId, departmentId, locale].map((part) => part ?? '-').join('/');
