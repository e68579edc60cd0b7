import { dayInSiteZone } from '../dates';
import type { Ended, Update } from './dto';
import { endedOf, type WholeRow } from './find-text';

/** What readers were told of this text since its first edition. A preview tells of its own as if it went out today. */
export function updatesOf({ state, changeNote, localization: { editions } }: WholeRow): Update[] {
  const coming = state === 'draft' ? [{ publishedAt: new Date(), changeNote }] : [];
  return [...editions, ...coming]
    .flatMap(({ publishedAt, changeNote: words }) =>
      publishedAt && words ? [{ on: dayInSiteZone(publishedAt), words }] : [],
    )
    .reverse();
}

export const withdrawnOf = (edition: WholeRow): Ended | null =>
  edition.state === 'withdrawn' ? endedOf(edition) : null;
