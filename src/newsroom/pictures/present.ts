import type { Locale, Prisma } from '@/platform/db/client';
import type { DeskPicture, PictureDto } from './dto';
import { pictureAddress, publicPictures, sourcesOf, widthWithin } from './rules';

/** What a page needs of a cover. */
export const shown = {
  hash: true,
  width: true,
  height: true,
  altEn: true,
  altZh: true,
  decorative: true,
  captionEn: true,
  captionZh: true,
  creditEn: true,
  creditZh: true,
} as const satisfies Prisma.PictureSelect;

type Shown = Prisma.PictureGetPayload<{ select: typeof shown }>;

/** Pages that show it where it passes by are shown this much of it; in pixels. */
const shared = 1_200;

/** @param base what the addresses of pictures begin with */
export function presentPicture(locale: Locale, picture: Shown, base = publicPictures): PictureDto {
  const { hash, decorative } = picture;
  const width = widthWithin(picture.width, shared);
  const height = Math.round((picture.height * width) / picture.width);
  const { alt, caption, credit } = wordsIn(locale, picture);
  return {
    ...sourcesOf(base, picture),
    alt: decorative ? '' : alt,
    caption,
    credit,
    share: { src: pictureAddress(base, { hash, width, form: 'jpg' }), width, height },
  };
}

const wordsIn = (locale: Locale, { altEn, altZh, captionEn, captionZh, creditEn, creditZh }: Shown) =>
  locale === 'en'
    ? { alt: altEn, caption: captionEn, credit: creditEn }
    : { alt: altZh, caption: captionZh, credit: creditZh };

type Described = Pick<Shown, 'decorative' | 'altEn' | 'altZh'>;

/** Whether who does not see it is told what it shows in this language, or that there is nothing to tell. */
export const isDescribedIn = (locale: Locale, { decorative, altEn, altZh }: Described): boolean =>
  decorative || (locale === 'en' ? altEn : altZh) !== '';

export const deskSelect = {
  ...shown,
  id: true,
  name: true,
  bytes: true,
  version: true,
  uploadedAt: true,
  uploadedBy: { select: { name: true } },
} as const satisfies Prisma.PictureSelect;

export type DeskRow = Prisma.PictureGetPayload<{ select: typeof deskSelect }>;

export const deskPicture = (row: DeskRow): DeskPicture => ({
  id: row.id,
  hash: row.hash,
  width: row.width,
  height: row.height,
  name: row.name,
  alt: { en: row.altEn, zh: row.altZh },
  decorative: row.decorative,
  caption: { en: row.captionEn, zh: row.captionZh },
  credit: { en: row.creditEn, zh: row.creditZh },
  version: row.version,
  uploadedAt: row.uploadedAt.toISOString(),
  uploadedBy: row.uploadedBy?.name ?? null,
  bytes: row.bytes,
});
