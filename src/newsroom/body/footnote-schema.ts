import { z } from 'zod';
import { oneLine } from './table-schema';

/**
 * A footnote is a mark in the text that carries its words with it: it moves and goes with the sentence it stands in.
 * It has no number of its own; whoever renders counts them in the order they are read.
 */
export const maxFootnote = 1_000;

/** @param id schema of an id, and `mark` of what is laid over text: over a mark it says nothing and is left out */
export const footnoteOf = <I extends z.ZodType, M extends z.ZodType>(id: I, mark: M) =>
  z
    .strictObject({
      type: z.literal('footnote'),
      attrs: z.strictObject({ id: id.optional(), text: oneLine(maxFootnote).refine((text) => text.trim() !== '') }),
      marks: z.array(mark).max(3).optional(),
    })
    .transform(({ marks: _, ...kept }) => kept);
