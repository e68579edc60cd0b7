import type { Actor } from './context';
import { Refused } from './refused';

/** Everything the desk can be asked to do. An action that is not listed is nobody's. */
export const actions = [
  'desk.read',
  'article.create',
  'article.changeFacts',
  'edition.write',
  'edition.publish',
  'edition.unpublish',
  'home.chooseLeads',
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
  'oldAddress.change',
] as const;

export type Action = (typeof actions)[number];

/** Until finer roles exist, every signed-in person may do everything; nobody else may do anything. */
export function can(actor: Actor | null, action: Action): boolean {
  if (!actor || !actions.includes(action)) return false;
  return actor.kind === 'system' || (actor.kind === 'person' && actor.id !== '');
}

/** @throws Refused `forbidden` */
export function authorise(actor: Actor | null, action: Action): void {
  if (!can(actor, action)) throw new Refused('forbidden');
}
