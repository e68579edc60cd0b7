import { db, type Locale } from '@/platform/db/client';
import { env } from '@/platform/env';
import { reads } from '@/platform/tags';
import { listPages } from '../editions/list-pages';
import { channelLink, introIn } from '../editions/reader-rows';
import { shown } from '../pictures/present';
import { publicPictures } from '../pictures/rules';
import { bannersNow } from './banners';
import type { SiteDto } from './dto';
import { usualChannel } from './home-schema';
import { pictureIn } from './pictures';
import { footerIn, navigationIn } from './present-site';
import { readSettings } from './read-settings';
import type { Setting } from './schema';

/** Origin of the public addresses, without a slash at its end. */
export const siteOrigin = (): string => env().SITE_URL;

/**
 * What every page shows around its own text.
 * @param draft one group of settings as it is about to be saved, for a preview
 * @param base what the addresses of pictures begin with
 */
export async function readSite(locale: Locale, draft?: Setting | null, base = publicPictures): Promise<SiteDto> {
  reads('channels');
  const [settings, rows, pages] = await Promise.all([
    readSettings(draft),
    db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] }),
    listPages(locale),
  ]);
  const { name, seal, logoNamed, shortName, keywords, securityContact } = settings.identity;
  const { organiser, operator, siteIdCode } = settings.footer;
  const { staffMailUrl, wechat, share } = settings.contacts;
  const ids = [settings.identity.logo, wechat.code].filter((id) => id !== null);
  const pictures = ids.length
    ? await db().picture.findMany({ where: { id: { in: ids } }, select: { ...shown, id: true } })
    : [];
  const logo = pictureIn(locale, pictures, settings.identity.logo, base);
  const channels = rows.map((channel) => ({
    id: channel.id,
    ...channelLink(locale, channel),
    intro: introIn(locale, channel),
    ...(settings.channels.channels[channel.id] ?? usualChannel),
  }));
  return {
    origin: siteOrigin(),
    name,
    seal,
    logo: logo && { ...logo, named: logoNamed },
    accent: settings.look.accent,
    staffMailUrl,
    wechat: { ...wechat, code: pictureIn(locale, pictures, wechat.code, base) },
    organiser: organiser[locale],
    operator: operator[locale],
    shortName: { en: shortName.en || undefined, zh: shortName.zh || undefined },
    siteIdCode: siteIdCode || undefined,
    keywords,
    securityContact: securityContact || undefined,
    channels: channels.map(({ id, ...channel }) => channel),
    banners: bannersNow(settings, locale, new Date(), draft?.group),
    navigation: navigationIn(locale, settings, channels),
    footer: footerIn(locale, settings),
    share: share[locale],
    pages,
  };
}
