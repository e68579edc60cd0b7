import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demand } from '../../refused';
import { removeFromSearch } from '../../search/index-for-search';
import { lockEdition } from '../lock-edition';
import { placeOf } from '../place';
import { mayMove, numberWords } from '../rules';
import { addressTag, pagesTag, tagsOf } from '../tags';

export type UnpublishEdition = { editionId: string; version: number };

/** Takes one language off line: its addresses answer 410, and no worker may show the text again. */
export const unpublishEdition = command(async (tx, ctx, input: UnpublishEdition) => {
  const edition = await lockEdition(tx, ctx, input, 'edition.unpublish');
  demand(mayMove(edition.state, 'unpublished'), 'edition.notLive');
  await tx.edition.update({ where: { id: edition.id }, data: { state: 'unpublished', endedAt: ctx.now } });
  await removeFromSearch(tx, edition.localizationId);

  const { articleId, locale, article } = edition.localization;
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: ctx.now } });
  const states = { before: { state: edition.state }, after: { state: 'unpublished' } };
  const details = { locale, number: numberWords(edition), slug: edition.slug, ...states };
  await recordEvent(tx, ctx, { event: 'edition.unpublished', articleId, editionId: edition.id, details });
  const tags = await tagsOf(tx, locale, placeOf(article));
  await changed(tx, [...tags, addressTag(locale, edition.slug)], true);
  // The foot of every page named it. Their texts are still true, so they are not forgotten, as its own page is.
  if (article.kind === 'page') await changed(tx, [pagesTag(locale)]);
  return { version: edition.version };
});
