import type { Held, Role } from '@/newsroom/people/desk-dto';

/** A row of the editor of roles; '' where nothing is chosen. */
export type RoleDraft = { role: Role; channelId: string; departmentId: string; locale: string };

export const newRole: RoleDraft = { role: 'editor', channelId: '', departmentId: '', locale: '' };

export const draftsOf = (held: readonly Held[]): RoleDraft[] =>
  held.map(({ role, channelId, departmentId, locale }) => ({
    role,
    channelId: channelId ?? '',
    departmentId: departmentId ?? '',
    locale: locale ?? '',
  }));

/** Whether the same roles are given, in whatever order. */
export const sameDrafts = (some: RoleDraft[], others: RoleDraft[]): boolean => {
  const names = (drafts: RoleDraft[]) => drafts.map((draft) => JSON.stringify(draft)).sort();
  return String(names(some)) === String(names(others));
};
