import { z } from 'zod';
import { bodyField } from '../body/schema';
import { line } from '../line';
import { maxSlugLength } from './slug-rule';

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
