import { db, type Locale } from '@/platform/db/client';
import { env } from '@/platform/env';
import { reads } from '@/platform/tags';
import { listPages } from '../editions/list-pages';
import { channelLink, introIn } from '../editions/reader-rows';
import type { SiteDto } from './dto';
import { defaultSettings, siteSettings } from './schema';

/** Origin of the public addresses, without a slash at its end. */
export const siteOrigin = (): string => env().SITE_URL;

/** What every page shows around its own text. */
export async function readSite(locale: Locale): Promise<SiteDto> {
  reads('settings', 'channels');
  const [row, channels, pages] = await Promise.all([
    db().setting.findUnique({ where: { key: 'site' } }),
    db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] }),
    listPages(locale),
  ]);
  const { organiser, operator, ...settings } = row ? siteSettings.parse(row.value) : defaultSettings;
  return {
    ...settings,
    origin: siteOrigin(),
    organiser: organiser[locale],
    operator: operator[locale],
    channels: channels.map((channel) => ({ ...channelLink(locale, channel), intro: introIn(locale, channel) })),
    pages,
  };
}
