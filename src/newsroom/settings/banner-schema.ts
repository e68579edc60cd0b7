import { z } from 'zod';
import { href, inBoth, nothing, wordsInBoth } from './parts-schema';

/** An instant, ISO 8601; null where there is no limit. */
const instant = z.iso.datetime({ message: 'settings.time' }).nullable();

/** Words that stand above every page. In a language without words the banner is not shown. */
export const bannerSchema = z
  .object({
    on: z.boolean({ message: 'form.broken' }),
    words: wordsInBoth(300).default(nothing),
    /** Where more is said, if anywhere. */
    href: inBoth(href).default(nothing),
    startsAt: instant.default(null),
    endsAt: instant.default(null),
  })
  .refine(({ on, words }) => !on || words.en !== '' || words.zh !== '', {
    message: 'settings.bannerEmpty',
    path: ['words', 'en'],
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
    message: 'settings.endsBeforeStart',
    path: ['endsAt'],
  });

export type Banner = z.infer<typeof bannerSchema>;

/** Shown now, set and waiting for its time, set and over, or not set. */
export type BannerStanding = 'shown' | 'waiting' | 'over' | 'off';

export const noBanner: Banner = { on: false, words: nothing, href: nothing, startsAt: null, endsAt: null };
