import type { EditionState } from '@/platform/db/client';

type Moves = Record<EditionState, readonly EditionState[]>;

/**
 * How an edition may move. Ended is ended: the way back to readers is a new edition, whose publication supersedes the
 * one before.
 */
export const moves = {
  draft: ['published'],
  published: ['withdrawn', 'unpublished', 'consolidated', 'superseded'],
  withdrawn: ['unpublished', 'consolidated', 'superseded'],
  unpublished: ['consolidated', 'superseded'],
  consolidated: ['unpublished', 'superseded'],
  superseded: [],
} as const satisfies Moves;

export const mayMove = (from: EditionState, to: EditionState): boolean =>
  (moves[from] as readonly EditionState[]).includes(to);

/** How a text that readers have seen may end. */
export const endings = ['withdrawn', 'unpublished', 'consolidated'] as const satisfies EditionState[];
export type Ending = (typeof endings)[number];

export const hasEnded = (state: EditionState): state is Ending => (endings as readonly EditionState[]).includes(state);

/** What an address of a text answers by: at most one edition of a localization is in one of these. */
export const shownStates = ['published', ...endings] as const satisfies EditionState[];

export type EditionNumber = { major: number; minor: number };

/**
 * The first published edition is 1.0. A change readers should hear of counts up before the point, a minor one behind it.
 * @param last that readers see or saw; null where there is none
 */
export function numberAfter(last: EditionNumber | null, minorChange: boolean): EditionNumber {
  if (!last) return { major: 1, minor: 0 };
  return minorChange ? { major: last.major, minor: last.minor + 1 } : { major: last.major + 1, minor: 0 };
}

export const numberWords = ({ major, minor }: EditionNumber): string => `${major}.${minor}`;
