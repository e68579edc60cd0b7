import { z } from 'zod';

/**
 * Tables as TipTap writes them, narrowed to what the plain commands of the editor make: rows of equal length, no merged
 * cells, paragraphs alone within them, headers in the first row and the first column. The caption is an attribute: it
 * is one line of words, and the name of the table for who does not see it.
 */
export const maxRows = 200;
export const maxColumns = 20;
export const maxCaption = 300;

export const oneLine = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.isWellFormed() && !/\p{Cc}/u.test(value));

const spans = z
  .strictObject({ colspan: z.literal(1).optional(), rowspan: z.literal(1).optional(), colwidth: z.null().optional() })
  // Widths are the style sheet's business.
  .transform(({ colwidth: _, ...kept }) => kept)
  .optional();

/** @param paragraph and `id`: the schema of a paragraph, and that of a block's id */
export function tableOf<P extends z.ZodType, I extends z.ZodType>(paragraph: P, id: I) {
  const content = z.array(paragraph).min(1).max(50);
  const cell = z.strictObject({ type: z.enum(['tableCell', 'tableHeader']), attrs: spans, content });
  const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1).max(maxColumns) });
  return z.strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({ id: id.optional(), caption: oneLine(maxCaption).optional() }).optional(),
    content: z
      .array(row)
      .min(1)
      .max(maxRows)
      .refine((rows) => rows.every((each) => each.content.length === rows[0]?.content.length)),
  });
}
