import type { Locale } from '@/platform/db/client';
import type { Held } from '../people/roles';
import { type Action, rights } from '../policy';

/**
 * What scripts may be let do, as it is chosen from. An action that is not here is no script's, whoever made its token:
 * people, settings and further tokens are for whoever is signed in.
 */
export const scriptRights = {
  read: ['desk.read', 'report.read', 'oldAddress.read', 'audit.read'],
  write: [
    'article.create',
    'article.changeFacts',
    'edition.write',
    'edition.revise',
    'tag.change',
    'topic.change',
    'report.close',
  ],
  pictures: ['picture.upload', 'picture.change', 'picture.delete'],
  publish: [
    'edition.publish',
    'edition.correct',
    'edition.withdraw',
    'edition.unpublish',
    'edition.consolidate',
    'topic.publish',
    'home.chooseLeads',
  ],
  site: ['place.change', 'oldAddress.change'],
} as const satisfies Record<string, readonly Action[]>;

export type RightsGroup = keyof typeof scriptRights;
export type ScriptRight = (typeof scriptRights)[RightsGroup][number];

export const rightsGroups = Object.keys(scriptRights) as RightsGroup[];
export const allScriptRights: readonly ScriptRight[] = Object.values(scriptRights).flat();

export const isScriptRight = (action: string): action is ScriptRight =>
  (allScriptRights as readonly string[]).includes(action);

/** The latest day a token may end on, counted from today. */
export const mostDays = 366;

/** The most a token may be made for; null stands for all channels, both languages. */
export type Bounds = { actions: ScriptRight[]; channelIds: string[] | null; locales: Locale[] | null };

/** What a token of somebody who holds these roles could do at all. What it may do is judged by them at every request. */
export const boundsOf = (held: readonly Held[]): Bounds => ({
  actions: allScriptRights.filter((action) => held.some(({ role }) => rights[role].includes(action))),
  channelIds: within(held.map(({ channelId }) => channelId)),
  locales: within(held.map(({ locale }) => locale)),
});

const within = <T>(bounds: (T | null)[]): T[] | null =>
  bounds.includes(null) ? null : [...new Set(bounds.filter((bound) => bound !== null))];
