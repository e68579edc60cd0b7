import type { Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { PictureDto } from '../pictures/dto';
import { presentPicture } from '../pictures/present';
import { pictureTag } from '../pictures/tags';

type Row = Parameters<typeof presentPicture>[1];

/** Its words are the picture's own: a page that shows it is out of date when they change. */
export function topicCover(locale: Locale, { cover }: { cover: Row | null }): PictureDto | null {
  if (!cover) return null;
  reads(pictureTag(cover.hash));
  return presentPicture(locale, cover);
}
