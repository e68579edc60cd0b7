import type { NewsItem } from '@/newsroom/editions/dto';

/** So many texts are taken to be in sight when a page opens. */
const inSight = 3;

/** Slug of the text whose picture is fetched before all else: the first that has one, if it is in sight at once. */
export const firstPictured = (items: NewsItem[]): string | undefined =>
  items.slice(0, inSight).find(({ cover }) => cover)?.slug;
