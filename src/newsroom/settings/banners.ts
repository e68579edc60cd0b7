import type { Locale } from '@/platform/db/client';
import { validUntil } from '@/platform/tags';
import type { Banner } from './banner-schema';
import type { BannerDto } from './dto';
import type { Settings } from './schema';

/** What stands above every page in a language now, the emergency first; says when that will have changed by itself. */
export function bannersNow(settings: Settings, locale: Locale, now: Date): BannerDto[] {
  return (['emergency', 'announcement'] as const).flatMap((kind) => {
    const banner = settings[kind];
    const change = nextChange(banner, now);
    if (change) validUntil(change);
    const words = banner.words[locale];
    return words && isShown(banner, now) ? [{ kind, words, href: banner.href[locale] || null }] : [];
  });
}

export const isShown = ({ on, startsAt, endsAt }: Banner, now: Date): boolean =>
  on && (!startsAt || new Date(startsAt) <= now) && (!endsAt || now < new Date(endsAt));

/** When it begins or ends by itself; null where it does neither any more. */
export function nextChange({ on, startsAt, endsAt }: Banner, now: Date): Date | null {
  const ahead = [startsAt, endsAt].flatMap((at) => (at && new Date(at) > now ? [new Date(at)] : []));
  return on ? (ahead[0] ?? null) : null;
}
