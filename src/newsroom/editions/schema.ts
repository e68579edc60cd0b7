import { z } from 'zod';
import { bodyField } from '../body/schema';
import { line, slug } from '../words';

/** What an editor writes in one language. An empty slug is made from the title. */
export const textSchema = z.object({
  title: line(300, 'title.long').refine((value) => value !== '', { message: 'title.empty' }),
  slug,
  summary: line(600, 'summary.long'),
  body: bodyField,
});

export type Text = z.infer<typeof textSchema>;
