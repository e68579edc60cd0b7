import { z } from 'zod';
import { figure } from './figure';
import { footnoteOf } from './footnote-schema';
import { tableOf } from './table-schema';

/**
 * The closed schema of a text, in the JSON that TipTap writes. What is not listed here cannot be stored. Every block
 * carries an id that survives edits and anchors what is said about it.
 */
export const maxBodyBytes = 1_048_576;

const safeHref = /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|\/(?![/\\])[^\s]*|#[^\s]*)$/i;

const link = z.strictObject({
  type: z.literal('link'),
  attrs: z.object({ href: z.string().max(2_000).regex(safeHref) }).transform(({ href }) => ({ href })),
});
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  link,
]);
// A NUL or half of a surrogate pair cannot be stored in PostgreSQL's JSON.
const text = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .refine((value) => !value.includes('\u0000') && value.isWellFormed()),
  marks: z.array(mark).max(3).optional(),
});

const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}$/)
  .nullish();
const attrs = z.strictObject({ id }).optional();
const footnote = footnoteOf(id, mark);
const inline = z.array(z.discriminatedUnion('type', [text, footnote])).optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), attrs, content: inline });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ id, level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(text).optional(),
});
const quoted = z.strictObject({ type: z.literal('blockquote'), attrs, content: z.array(paragraph).min(1) });

/** Lists may stand in lists, this deep. */
const maxListDepth = 4;

export type ListItem = { type: 'listItem'; attrs?: { id?: string | null }; content: (Paragraph | List)[] };
export type List = {
  type: 'bulletList' | 'orderedList';
  attrs?: { id?: string | null; start?: number };
  content: ListItem[];
};

function listOf(depth: number): z.ZodType<List> {
  const inside = depth > 1 ? z.union([paragraph, listOf(depth - 1)]) : paragraph;
  const item = z.strictObject({ type: z.literal('listItem'), attrs, content: z.array(inside).min(1) });
  const bullets = z.strictObject({ type: z.literal('bulletList'), attrs, content: z.array(item).min(1) });
  const numbers = z.strictObject({
    type: z.literal('orderedList'),
    // TipTap adds the kind of numeral, which is the style sheet's business.
    attrs: z
      .strictObject({ id, start: z.number().int().min(0).max(100_000).optional(), type: z.string().nullish() })
      .transform(({ type: _, ...kept }) => kept)
      .optional(),
    content: z.array(item).min(1),
  });
  return z.discriminatedUnion('type', [bullets, numbers]) as unknown as z.ZodType<List>;
}

// By their type first: trying one after the other takes seconds for a large table.
const simple = z.discriminatedUnion('type', [paragraph, heading, quoted, figure, tableOf(paragraph, id)]);
const block = z.union([simple, listOf(maxListDepth)]);

export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(block).max(5_000) });

export type Body = z.infer<typeof bodySchema>;
export type Block = Body['content'][number];
export type Paragraph = z.infer<typeof paragraph>;
export type Inline = z.infer<typeof text> | z.infer<typeof footnote>;
export type Mark = z.infer<typeof mark>;

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A form's text field as a body. Its refusals are `body.large` and `body.schema`. */
export const bodyField = z.string().transform((json, ctx): Body => {
  const refuse = (key: string) => {
    ctx.addIssue({ code: 'custom', message: key });
    return z.NEVER;
  };
  if (new TextEncoder().encode(json).length > maxBodyBytes) return refuse('body.large');
  try {
    const parsed = bodySchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : refuse('body.schema');
  } catch {
    return refuse('body.schema');
  }
});
