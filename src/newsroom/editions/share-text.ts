import type { Locale } from '@/platform/db/client';
import { calendarDay } from '../dates';
import type { ShareText } from './dto';
import { coverIn, type ListedRow, sourceName } from './reader-rows';

/** What the picture of an edition is made from. */
export function shareTextOf(locale: Locale, edition: ListedRow & { id: string }): ShareText {
  const { article } = edition.localization;
  const news = article.kind === 'news';
  return {
    editionId: edition.id,
    locale,
    title: edition.title,
    source: news ? sourceName(locale, article.department) : null,
    issuedOn: news ? calendarDay(article.issuedOn) : null,
    cover: coverIn(locale, article),
  };
}
