import type { EditionState } from '@/platform/db/client';

type Moves = Record<EditionState, readonly EditionState[]>;

/**
 * How an edition may move. Ended is ended: the way back to readers is a new edition, whose publication supersedes the
 * one before.
 */
export const moves = {
  draft: ['published'],
  published: ['unpublished', 'superseded'],
  unpublished: ['superseded'],
  superseded: [],
} as const satisfies Moves;

export const mayMove = (from: EditionState, to: EditionState): boolean =>
  (moves[from] as readonly EditionState[]).includes(to);

export type EditionNumber = { major: number; minor: number };

/** The first published edition is 1.0; each later one counts up behind the point. */
export const numberAfter = (last: EditionNumber | null): EditionNumber =>
  last ? { major: last.major, minor: last.minor + 1 } : { major: 1, minor: 0 };

export const numberWords = ({ major, minor }: EditionNumber): string => `${major}.${minor}`;
