import { z } from 'zod';
import { longestAlt, longestCaption, longestCredit } from './rules';

const words = (max: number, long: string) =>
  z
    .string()
    .refine((value) => value.isWellFormed(), { message: 'text.broken' })
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\p{Noncharacter_Code_Point}/gu, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .refine((value) => value.length <= max, { message: long });

/** What is said of a picture in either language. A form sends `decorative` only when it is chosen. */
export const pictureWords = z.object({
  altEn: words(longestAlt, 'picture.altLong'),
  altZh: words(longestAlt, 'picture.altLong'),
  decorative: z.union([z.boolean(), z.literal('yes', { message: 'form.broken' }).transform(() => true)]).default(false),
  captionEn: words(longestCaption, 'picture.captionLong'),
  captionZh: words(longestCaption, 'picture.captionLong'),
  creditEn: words(longestCredit, 'picture.creditLong'),
  creditZh: words(longestCredit, 'picture.creditLong'),
});

export type PictureWords = z.infer<typeof pictureWords>;

/** The name of an uploaded file as it can be kept: for people alone, never a path. */
export const fileName = (name: string): string =>
  name
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
