import type { Edition, Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { textDigest } from '../../audit/text-digest';
import { plainText } from '../../body/blocks';
import { figuresIn, isDescribed } from '../../body/figure';
import type { Body } from '../../body/schema';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demandCoverDescribed } from '../../pictures/cover';
import { isPublic } from '../../public';
import { demand } from '../../refused';
import { indexForSearch } from '../../search/index-for-search';
import { findShown } from '../begin-edition';
import { type LockedEdition, lockEdition } from '../lock-edition';
import { placeOf } from '../place';
import { mayMove, numberWords } from '../rules';
import { addressTag, pagesTag, tagsOf } from '../tags';
import { demandFreeSlug } from '../write-text';

export type PublishEdition = { editionId: string; version: number };

/** Puts one language of one article before its readers. The other language stays as it is. */
export const publishEdition = command(async (tx, ctx, input: PublishEdition) => {
  const edition = await lockEdition(tx, ctx, input, 'edition.publish');
  demand(mayMove(edition.state, 'published'), 'edition.notReadyToPublish');
  demand(plainText(edition.body as Body).trim() !== '', 'body.empty', { field: 'body' });

  await demandDescriptions(tx, edition);

  const { articleId, locale, article } = edition.localization;
  const before = await findShown(tx, edition.localizationId);
  const shown = before?.state === isPublic.state ? before : null;
  demand(!before || edition.minorChange || edition.changeNote !== '', 'changeNote.missing', { field: 'changeNote' });
  await takeAddress(tx, ctx, edition);
  await goLive(tx, ctx, edition, before);
  await indexForSearch(tx, locale, edition);

  const { changeNote, minorChange } = edition;
  const words = { before: shown && textDigest(shown), after: textDigest(edition) };
  const details = { locale, number: numberWords(edition), slug: edition.slug, changeNote, minorChange, ...words };
  await recordEvent(tx, ctx, { event: 'edition.published', articleId, editionId: edition.id, details });
  const tags = await tagsOf(tx, locale, placeOf(article));
  // Every page of the site links to its pages: only a new name or address makes all of them out of date.
  const renamed = shown?.title !== edition.title || shown.slug !== edition.slug;
  if (article.kind === 'page' && renamed) tags.push(pagesTag(locale));
  await changed(tx, [...tags, addressTag(locale, edition.slug)]);
  return { version: edition.version };
});

/**
 * A draft may be unfinished; what goes to readers says of every picture what it shows, or that there is nothing to say.
 */
async function demandDescriptions(tx: Tx, { body, localization: { locale, article } }: LockedEdition) {
  const silent = figuresIn(body as Body).findIndex((figure) => !isDescribed(figure));
  demand(silent < 0, 'body.figureAlt', { field: 'body', params: { number: silent + 1 } });
  await demandCoverDescribed(tx, article.coverId, [locale], '');
}

async function takeAddress(tx: Tx, ctx: Ctx, { slug, localizationId, localization: { locale } }: LockedEdition) {
  await demandFreeSlug(tx, locale, slug, localizationId);
  await tx.address.upsert({
    where: { locale_slug: { locale, slug } },
    create: { locale, slug, localizationId, since: ctx.now },
    update: {},
  });
}

async function goLive(tx: Tx, ctx: Ctx, { id, minorChange, localization }: LockedEdition, before: Edition | null) {
  if (before)
    await tx.edition.update({
      where: { id: before.id },
      data: { state: 'superseded', endedAt: ctx.now, intoId: null, version: { increment: 1 } },
    });
  const majorAt = (minorChange && before?.majorAt) || ctx.now;
  await tx.edition.update({ where: { id }, data: { state: 'published', publishedAt: ctx.now, majorAt } });
  await tx.article.update({ where: { id: localization.articleId }, data: { updatedAt: ctx.now } });
}
