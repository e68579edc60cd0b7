import { z } from 'zod';

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

/** The facts both languages of an article share. The first channel is the main one. */
export const factsSchema = z.object({
  departmentId: id('department.unknown'),
  issuedOn: calendarDate,
  channelIds: z
    .array(id('channels.unknown'))
    .min(1, { message: 'channels.none' })
    .max(10, { message: 'channels.unknown' })
    .transform((ids) => [...new Set(ids)]),
  /** The picture above the text; null for none, left out where it stays as it is. A form says none by ''. */
  coverId: z.preprocess((value) => (value === '' ? null : value), id('cover.unknown').nullish()),
});

export type FactsInput = z.infer<typeof factsSchema>;
