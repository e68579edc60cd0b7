import type { Locale } from '@/platform/db/client';
import type { DeskPicture } from '../pictures/dto';
import type { BannerStanding } from './banner-schema';
import type { Setting, SettingGroup, Settings } from './schema';

/** One group for its form in the desk. */
export type DeskSettings<Group extends SettingGroup = SettingGroup> = Setting & { group: Group } & {
  /** 0 while it stands as usual. */
  version: number;
  history: SettingChange[];
  /** Those it shows, and has shown as far as its history goes. */
  pictures: DeskPicture[];
};

/** `before` and `after` are whole groups. */
export type SettingChange = { at: string; by: string | null; before: unknown; after: unknown };

/** What the list of groups says of each. */
export type SettingsOverview = {
  groups: { group: SettingGroup; changedAt: string | null; by: string | null }[];
  /** Where it stands with a banner. */
  banners: Record<
    'emergency' | 'announcement',
    { standing: BannerStanding; setting: Settings['emergency']; version: number }
  >;
};

/** A live article, for choosing those that lead; `titles` are of the languages in which it is live. */
export type LiveChoice = { articleId: string; titles: Partial<Record<Locale, string>>; issuedOn: string };
