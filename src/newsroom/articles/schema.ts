import { z } from 'zod';
import { line } from '../words';

const id = (key: string) => z.uuid({ message: key });

/** A day that exists: `2020-02-30` has the right shape and is refused. */
const calendarDate = z.string().refine(
  (value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '1900-01-01' || value > '2200-12-31') return false;
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  },
  { message: 'issuedOn.impossible' },
);

const ids = (most: number, unknown: string, many: string) =>
  z
    .array(id(unknown))
    .max(most, { message: many })
    .transform((all) => [...new Set(all)]);

/** The facts both languages of an article share. The first channel is the main one. */
export const factsSchema = z.object({
  departmentId: id('department.unknown'),
  issuedOn: calendarDate,
  channelIds: z
    .array(id('channels.unknown'))
    .min(1, { message: 'channels.none' })
    .max(10, { message: 'channels.unknown' })
    .transform((all) => [...new Set(all)]),
  tagIds: ids(20, 'tags.unknown', 'tags.many').optional(),
  relatedIds: ids(10, 'related.unknown', 'related.many').optional(),
  /** The editor in charge as each language prints the name; left out, it stays as it is. */
  editorEn: line(100, 'editor.long').optional(),
  editorZh: line(100, 'editor.long').optional(),
  /** The picture above the text; null for none, left out where it stays as it is. A form says none by ''. */
  coverId: z.preprocess((value) => (value === '' ? null : value), id('cover.unknown').nullish()),
});

/** Those of a page: it has no date, no channel and no tag of its own, but a place among the pages. */
export const pageFactsSchema = z.object({
  departmentId: id('department.unknown'),
  position: z.coerce
    .number({ message: 'position.impossible' })
    .int({ message: 'position.impossible' })
    .min(0, { message: 'position.impossible' })
    .max(999, { message: 'position.impossible' }),
});

/** What is left out stays as it is. */
export type FactsInput = {
  departmentId: string;
  /** A page has none; the day it was begun stands in its place. */
  issuedOn?: string;
  channelIds: string[];
  tagIds?: string[];
  relatedIds?: string[];
  position?: number;
  coverId?: string | null;
  editorEn?: string;
  editorZh?: string;
};

export const pageFacts = (facts: z.infer<typeof pageFactsSchema>): FactsInput => ({ ...facts, channelIds: [] });
