import type { Locale } from '@/platform/db/client';
import type { Actor, PersonActor } from './context';
import type { Held, Role } from './people/roles';
import { Refused } from './refused';

/** Everything the desk can be asked to do. An action that is not listed is nobody's. */
export const actions = [
  'desk.read',
  'article.create',
  'article.changeFacts',
  'edition.write',
  'edition.revise', // over what readers see or have seen
  'edition.publish',
  'edition.correct',
  'edition.withdraw',
  'edition.unpublish',
  'edition.consolidate',
  'home.chooseLeads',
  'settings.read',
  'settings.change',
  'tag.change',
  'topic.change',
  'topic.publish',
  'place.change',
  'report.read',
  'report.close',
  'picture.upload',
  'picture.change',
  'picture.delete',
  'oldAddress.read',
  'oldAddress.change',
  'person.read',
  'person.change',
  'audit.read',
  'token.make',
] as const;

export type Action = (typeof actions)[number];

/** Who may do what. README prints it; tests/unit/newsroom/policy.test.ts holds every cell. */
export const rights: Record<Role, readonly Action[]> = {
  administrator: [
    'desk.read',
    'home.chooseLeads',
    'settings.read',
    'settings.change',
    'place.change',
    'oldAddress.read',
    'oldAddress.change',
    'person.read',
    'person.change',
    'audit.read',
    'token.make',
  ],
  chiefEditor: [
    'desk.read',
    'article.create',
    'article.changeFacts',
    'edition.write',
    'edition.revise',
    'edition.publish',
    'edition.correct',
    'edition.withdraw',
    'edition.unpublish',
    'edition.consolidate',
    'home.chooseLeads',
    'settings.read',
    'tag.change',
    'topic.change',
    'topic.publish',
    'report.read',
    'report.close',
    'picture.upload',
    'picture.change',
    'picture.delete',
    'oldAddress.read',
    'oldAddress.change',
    'token.make',
  ],
  reviewer: ['desk.read', 'report.read', 'token.make'],
  editor: [
    'desk.read',
    'article.create',
    'article.changeFacts',
    'edition.write',
    'edition.revise',
    'tag.change',
    'topic.change',
    'report.read',
    'report.close',
    'picture.upload',
    'picture.change',
    'picture.delete',
    'token.make',
  ],
  translator: ['desk.read', 'edition.write', 'edition.revise', 'picture.upload', 'picture.change', 'token.make'],
  contributor: ['desk.read', 'article.create', 'article.changeFacts', 'edition.write', 'picture.upload', 'token.make'],
  auditor: ['desk.read', 'settings.read', 'report.read', 'oldAddress.read', 'person.read', 'audit.read'],
};

/** What concerns no channel, department or language: who holds the role within any of them may do it. */
const everywhere: ReadonlySet<Action> = new Set([
  'desk.read',
  'report.read',
  'tag.change',
  'picture.upload',
  'picture.change',
  'token.make',
]);

/** What an action is about, as far as rights may be bounded by it. */
export type About = { channelIds?: readonly string[]; departmentId?: string; locale?: Locale };

/**
 * Deny by default: a role that is held within bounds covers only what is said to lie within them, and an article in
 * several channels has to lie in channels of one's own altogether.
 */
export function can(actor: Actor | null, action: Action, about: About = {}): boolean {
  if (!actor || !actions.includes(action)) return false;
  if (actor.kind === 'system') return true;
  if (actor.id === '' || actor.owes || !tokenAllows(actor, action, about)) return false;
  const fitting = actor.roles.filter((held) => rights[held.role].includes(action));
  if (everywhere.has(action)) return fitting.length > 0;
  return coversChannels(
    fitting.filter((held) => isWithin(held, about)),
    about.channelIds ?? [],
  );
}

const isWithin = ({ departmentId, locale }: Held, about: About): boolean =>
  (departmentId === null || departmentId === about.departmentId) && (locale === null || locale === about.locale);

const coversChannels = (held: Held[], channelIds: readonly string[]): boolean =>
  held.some(({ channelId }) => channelId === null) ||
  (channelIds.length > 0 && channelIds.every((id) => held.some(({ channelId }) => channelId === id)));

function tokenAllows({ token }: PersonActor, action: Action, { channelIds = [], locale }: About): boolean {
  if (!token) return true;
  if (!token.actions.includes(action)) return false;
  if (everywhere.has(action)) return true;
  if (token.locales.length > 0 && !(locale && token.locales.includes(locale))) return false;
  return (
    token.channelIds.length === 0 || (channelIds.length > 0 && channelIds.every((id) => token.channelIds.includes(id)))
  );
}

/** @throws Refused `forbidden` */
export function authorise(actor: Actor | null, action: Action, about?: About): void {
  if (!can(actor, action, about)) throw new Refused('forbidden', { params: { right: action } });
}

/** Whether there is anything at all that an actor may do this to: for what is offered, never for what is done. */
export function mayEver(actor: Actor | null, action: Action): boolean {
  if (!actor) return false;
  if (actor.kind === 'system') return true;
  if (actor.id === '' || actor.owes || (actor.token && !actor.token.actions.includes(action))) return false;
  return actor.roles.some(({ role }) => rights[role].includes(action));
}

/** Departments whose articles an actor may read; null for all of them. A contributor reads those of its own. */
export function readableDepartments(actor: Actor): string[] | null {
  if (actor.kind === 'system' || actor.roles.some(({ role }) => role !== 'contributor')) return null;
  return actor.roles.flatMap(({ departmentId }) => departmentId ?? []);
}
