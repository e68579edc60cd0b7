import type { ChannelLink, PageLink } from '../editions/dto';

/** What every page of the site shows around its own text, in one language. */
export type SiteDto = {
  /** Origin of the public addresses, without a slash at its end. */
  origin: string;
  name: { en: string; zh: string };
  /** One character, as on a seal. */
  seal: string;
  staffMailUrl: string;
  wechat: { name: string; qrText: string };
  organiser: string;
  operator: string;
  shortName?: { en: string; zh: string };
  siteIdCode?: string;
  keywords?: { en: string[]; zh: string[] };
  /** URL, mail address or telephone number, as a URI. */
  securityContact?: string;
  channels: (ChannelLink & { intro: string })[];
  /** About, contact, privacy …: at the foot of every page. */
  pages: PageLink[];
};
