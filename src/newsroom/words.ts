import { z } from 'zod';
import { maxSlugLength } from './editions/slug-rule';

/**
 * One line of words: no control characters, no half surrogates, nothing that is no character and that neither HTML nor
 * XML may hold; blanks at the ends taken off.
 */
export const line = (max: number, long: string) =>
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
    .refine((value) => value.length <= max, { message: long, params: { max } });

/** Letters and digits of any script, in small letters, in groups joined by single hyphens. */
export const slug = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .refine((value) => value.length <= maxSlugLength, { message: 'slug.long' })
  .refine(
    (value) =>
      value === '' || (/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u.test(value) && value === value.toLowerCase()),
    {
      message: 'slug.shape',
    },
  );

/** Paragraphs of plain words: ends of line stay, other control characters go. */
export const lines = (max: number, long: string) =>
  z
    .string()
    .refine((value) => value.isWellFormed(), { message: 'text.broken' })
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Noncharacter_Code_Point}|(?!\n)\p{Cc}/gu, '')
        .trim(),
    )
    .refine((value) => value.length <= max, { message: long, params: { max } });

/** Optimistic lock as a form carries it. */
export const version = z.coerce.number({ message: 'form.broken' }).int({ message: 'form.broken' });
