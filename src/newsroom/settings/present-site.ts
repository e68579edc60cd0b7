import type { Locale } from '@/platform/db/client';
import type { ChannelLink, NamedLink } from '../editions/dto';
import type { FooterDto, NavigationItem } from './dto';
import type { SettingLink } from './parts-schema';
import type { Settings } from './schema';

/** Those that have a name and an address in this language. */
export const linksIn = (locale: Locale, links: SettingLink[]): NamedLink[] =>
  links.flatMap(({ name, href }) => (name[locale] && href[locale] ? [{ name: name[locale], href: href[locale] }] : []));

/** A channel that is no more is passed over: its entry waits to be taken out. */
export function navigationIn(
  locale: Locale,
  { navigation }: Settings,
  channels: (ChannelLink & { id: string })[],
): NavigationItem[] {
  const item = ({ slug, name }: ChannelLink): NavigationItem => ({ kind: 'channel', slug, name });
  return navigation.entries.flatMap((entry): NavigationItem[] => {
    switch (entry.kind) {
      case 'channels':
        return channels.map(item);
      case 'channel':
        return channels.filter(({ id }) => id === entry.channelId).map(item);
      case 'link':
        return linksIn(locale, [entry.link]).map((link) => ({ kind: 'link', ...link }));
      default:
        return [{ kind: entry.kind }];
    }
  });
}

export function footerIn(locale: Locale, { footer, contacts }: Settings): FooterDto {
  const { address, icp, publicSecurity, errorReport, groups } = footer;
  return {
    address: address[locale],
    icp,
    publicSecurity: publicSecurity ? { words: publicSecurity, code: publicSecurity.replace(/\D/g, '') } : null,
    errorReport,
    groups: groups
      .map(({ title, links }) => ({ title: title[locale], links: linksIn(locale, links) }))
      .filter(({ links }) => links.length > 0),
    accounts: linksIn(locale, contacts.accounts),
  };
}
