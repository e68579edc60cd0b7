import { z } from 'zod';
import { bodyField } from '../body/schema';
import { maxSlugLength } from './slug-rule';

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
const slug = z
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

/** What an editor writes in one language. An empty slug is made from the title. */
export const textSchema = z.object({
  title: line(300, 'title.long').refine((value) => value !== '', { message: 'title.empty' }),
  slug,
  summary: line(600, 'summary.long'),
  body: bodyField,
});

export type Text = z.infer<typeof textSchema>;
