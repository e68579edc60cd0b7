import type { ChannelLink, NamedLink, PageLink } from '../editions/dto';
import type { PictureDto } from '../pictures/dto';
import type { BannerStanding } from './banner-schema';
import type { ShareService } from './contacts-schema';
import type { Layout } from './home-schema';
import type { Accent } from './look-schema';

/** What every page of the site shows around its own text, in one language. */
export type SiteDto = {
  /** Origin of the public addresses, without a slash at its end. */
  origin: string;
  /** Whether the page is read in Traditional characters: what is passed on then leads to such pages. */
  traditional?: boolean;
  name: { en: string; zh: string };
  /** One character, as on a seal. */
  seal: string;
  /** In place of the seal; null without one. `named`: it says the name of the site, and stands alone. */
  logo: (PictureDto & { named: boolean }) | null;
  accent: Accent;
  /** '' while there is none. */
  staffMailUrl: string;
  /** Without a name there is no account. `code` is a picture of its code, in place of one drawn from the text. */
  wechat: { name: string; qrText: string; code: PictureDto | null };
  organiser: string;
  /** '' while nobody is named. */
  operator: string;
  shortName?: { en?: string; zh?: string };
  siteIdCode?: string;
  keywords?: { en: string[]; zh: string[] };
  /** URL, mail address or telephone number, as a URI. */
  securityContact?: string;
  channels: (ChannelLink & { intro: string } & ChannelShown)[];
  /** What stands above every page, the emergency first. */
  banners: BannerDto[];
  navigation: NavigationItem[];
  footer: FooterDto;
  /** Sites that take an address to pass on, those to offer, in order. */
  share: ShareService[];
  /** About, contact, privacy …: at the foot of every page. */
  pages: PageLink[];
};

/** `time`: the hour of publication stands with the date. */
export type ChannelShown = { layout: Layout; time: boolean };

export type BannerDto = {
  kind: 'emergency' | 'announcement';
  words: string;
  href: string | null;
  /**
   * Readers get those alone that are shown; a preview shows others, which begin at `startsAt` where they wait:
   * `YYYY-MM-DD HH:MM` in the site's zone.
   */
  standing: BannerStanding;
  startsAt: string | null;
};

export type NavigationItem =
  | { kind: 'home' | 'topics' | 'archive' | 'siteMap' | 'search' }
  | ({ kind: 'channel' } & ChannelLink)
  | ({ kind: 'link' } & NamedLink);

export type FooterDto = {
  address: string;
  /** 京ICP备05070218号-1 */
  icp: string;
  /** 京公网安备 11010202000001号, and its digits; null without one. */
  publicSecurity: { words: string; code: string } | null;
  /** Whether readers may report errors to the national system. */
  errorReport: boolean;
  groups: { title: string; links: NamedLink[] }[];
  accounts: NamedLink[];
};
