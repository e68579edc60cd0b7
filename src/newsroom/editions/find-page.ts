import type { Locale } from '@/platform/db/client';
import { renderNotes } from '../body/footnotes';
import { renderBody } from '../body/render';
import type { Body } from '../body/schema';
import { correctionsIn } from '../corrections/corrections';
import { dayInSiteZone } from '../dates';
import { publicPictures } from '../pictures/rules';
import { datesOf } from './dated-rows';
import type { FoundPage, PageDto } from './dto';
import { findSibling, findText, siblingOf, type WholeRow } from './find-text';
import { otherOf } from './reader-rows';
import { shareTextOf } from './share-text';
import { updatesOf, withdrawnOf } from './told';

/** What an address of a page answers in a language. */
export async function findPage(locale: Locale, slug: string): Promise<FoundPage> {
  const found = await findText('page', locale, slug);
  switch (found.answer) {
    case 'live':
    case 'withdrawn':
      return { answer: 'live', page: await presentPage(locale, found.edition) };
    case 'unpublished':
      return { answer: 'unpublished', ended: found.ended, sibling: found.sibling, channel: null };
    default:
      return found;
  }
}

/** @param pictures what addresses of pictures begin with */
export async function presentPage(locale: Locale, edition: WholeRow, pictures = publicPictures): Promise<PageDto> {
  const { slug, title, summary, body, majorAt, localization } = edition;
  const sibling = await findSibling(otherOf(locale), localization.articleId);
  return {
    locale,
    slug,
    title,
    summary,
    html: renderBody(body as Body, { pictures, bare: true }),
    notes: renderNotes(body as Body),
    dates: datesOf(edition),
    updatedOn: majorAt && dayInSiteZone(majorAt),
    corrections: correctionsIn(locale, localization.article),
    updates: updatesOf(edition),
    withdrawn: withdrawnOf(edition),
    original: !sibling || localization.id < sibling.localizationId,
    sibling: siblingOf(sibling),
    share: shareTextOf(locale, edition),
  };
}
