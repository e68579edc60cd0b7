import type { Prisma } from '@/platform/db/client';
import { minuteInSiteZone } from '../dates';
import type { Dates } from './dto';
import { listed } from './reader-rows';

/** What a list shows of an edition, and when its text came before its readers. */
export const dated = {
  ...listed,
  publishedAt: true,
  majorAt: true,
  localization: {
    select: {
      ...listed.localization.select,
      id: true,
    },
  },
} as const satisfies Prisma.EditionSelect;

type Dated = { majorAt: Date | null; localization: { editions: { publishedAt: Date | null }[] } };

/** null for a text that no reader has seen yet. */
export function datesOf({ majorAt, localization }: Dated): Dates | null {
  const first = localization.editions[0]?.publishedAt;
  if (!first) return null;
  return {
    published: first.toISOString(),
    publishedMinute: minuteInSiteZone(first),
    updated: (majorAt ?? first).toISOString(),
  };
}
