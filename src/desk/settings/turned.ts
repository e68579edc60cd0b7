import type { Settings } from '@/newsroom/settings/schema';

type Banner = Settings['emergency'];

/** The same banner the other way: taken off, or put on every page; an end that has passed does not hold then. */
export const turned = (banner: Banner, now: Date): Banner =>
  banner.on
    ? { ...banner, on: false }
    : { ...banner, on: true, endsAt: banner.endsAt && new Date(banner.endsAt) > now ? banner.endsAt : null };
