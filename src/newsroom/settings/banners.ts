import type { Locale } from '@/platform/db/client';
import { validUntil } from '@/platform/tags';
import { minuteInSiteZone } from '../dates';
import type { Banner, BannerStanding } from './banner-schema';
import type { BannerDto } from './dto';
import type { SettingGroup, Settings } from './schema';

/**
 * What stands above every page in a language now, the emergency first; says when that will have changed by itself.
 * @param drafted what a preview is of: such a banner is seen before its time, and says so
 */
export function bannersNow(settings: Settings, locale: Locale, now: Date, drafted?: SettingGroup): BannerDto[] {
  return (['emergency', 'announcement'] as const).flatMap((kind): BannerDto[] => {
    const banner = settings[kind];
    const change = nextChange(banner, now);
    if (change) validUntil(change);
    const words = banner.words[locale];
    const standing = standingOf(banner, now);
    if (!words || (standing !== 'shown' && kind !== drafted)) return [];
    const startsAt = banner.startsAt && minuteInSiteZone(new Date(banner.startsAt));
    return [{ kind, words, href: banner.href[locale] || null, standing, startsAt }];
  });
}

export const isShown = ({ on, startsAt, endsAt }: Banner, now: Date): boolean =>
  on && (!startsAt || new Date(startsAt) <= now) && (!endsAt || now < new Date(endsAt));

export function standingOf(banner: Banner, now: Date): BannerStanding {
  if (!banner.on) return 'off';
  if (isShown(banner, now)) return 'shown';
  return banner.endsAt && new Date(banner.endsAt) <= now ? 'over' : 'waiting';
}

/** When it begins or ends by itself; null where it does neither any more. */
export function nextChange({ on, startsAt, endsAt }: Banner, now: Date): Date | null {
  const ahead = [startsAt, endsAt].flatMap((at) => (at && new Date(at) > now ? [new Date(at)] : []));
  return on ? (ahead[0] ?? null) : null;
}
