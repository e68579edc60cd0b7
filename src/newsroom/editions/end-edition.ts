import type { Prisma, Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../audit/record-event';
import type { Ctx } from '../context';
import type { Action } from '../policy';
import { demand } from '../refused';
import { removeFromSearch } from '../search/index-for-search';
import { type Lock, type LockedEdition, lockEdition } from './lock-edition';
import { placeOf } from './place';
import { type Ending, hasEnded, mayMove, numberWords } from './rules';
import { addressTag, pagesTag, tagsOf } from './tags';

/** The edition that is to end so, if that may be. */
export async function lockEnding(tx: Tx, ctx: Ctx, lock: Lock, action: Action, ending: Ending) {
  const edition = await lockEdition(tx, ctx, lock, action);
  demand(mayMove(edition.state, ending), hasEnded(edition.state) ? 'edition.endedSo' : 'edition.notLive');
  return edition;
}

type End = { reason: string; into?: { id: string; slug: string } };

/**
 * Ends the public life of one language: it leaves every list, feed and search. What its addresses answer from here on
 * follows from the state (find-text.ts).
 */
export async function endEdition(tx: Tx, ctx: Ctx, edition: LockedEdition, ending: Ending, { reason, into }: End) {
  const { id, slug, localizationId } = edition;
  const { articleId, locale, article } = edition.localization;
  const data: Prisma.EditionUncheckedUpdateInput = {
    state: ending,
    endedAt: ctx.now,
    endReason: reason,
    intoId: into?.id ?? null,
  };
  await tx.edition.update({ where: { id }, data });
  await removeFromSearch(tx, localizationId);
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: ctx.now } });

  const after = { state: ending, reason, ...(into && { into: into.slug }) };
  const states = { before: { state: edition.state }, after };
  const details = { locale, number: numberWords(edition), slug, ...states };
  await recordEvent(tx, ctx, { event: `edition.${ending}`, articleId, editionId: id, details });
  const tags = await tagsOf(tx, locale, placeOf(article));
  // What may no longer be read is shown by no worker again; a withdrawn text is still there to read.
  await changed(tx, [...tags, addressTag(locale, slug)], ending !== 'withdrawn');
  // The foot of every page named it. Their texts are still true, so they are not forgotten, as its own page is.
  if (article.kind === 'page') await changed(tx, [pagesTag(locale)]);
  return { version: edition.version };
}
