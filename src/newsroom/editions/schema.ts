import { z } from 'zod';
import { bodyField } from '../body/schema';
import { line, slug } from '../words';
import { endings } from './rules';

const longestNote = 300;

/** What an editor writes in one language. An empty slug is made from the title. */
export const textSchema = z.object({
  title: line(300, 'title.long').refine((value) => value !== '', { message: 'title.empty' }),
  slug,
  summary: line(600, 'summary.long'),
  body: bodyField,
  /** What has changed since readers saw it last; of a first text, and of a minor change, nothing. */
  changeNote: line(longestNote, 'changeNote.long').default(''),
  minorChange: z
    .enum(['yes', ''], { message: 'form.broken' })
    .default('')
    .transform((value) => value === 'yes'),
});

export type Text = z.infer<typeof textSchema>;

/**
 * How a text ends, and why, as its readers are told. `into` is the article whose text in the same language takes the
 * readers of one that is consolidated.
 */
export const endingSchema = z
  .object({
    ending: z.enum(endings, { message: 'ending.none' }),
    reason: line(600, 'endReason.long').refine((value) => value !== '', { message: 'endReason.empty' }),
    into: z.uuid({ message: 'consolidate.noTarget' }).optional(),
  })
  .refine(({ ending, into }) => ending !== 'consolidated' || into !== undefined, {
    message: 'consolidate.noTarget',
    path: ['into'],
  });
