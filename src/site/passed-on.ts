import { inTraditional } from '@/i18n/scripts';
import type { SiteDto } from '@/newsroom/settings/dto';

/**
 * The address by which a page is passed on, printed or opened on a phone: in the characters it is read in. What
 * machines are told of it (canonical, JSON-LD) names the Simplified page.
 */
export const passedOn = ({ origin, traditional }: SiteDto, path: string): string =>
  origin + (traditional ? inTraditional(path) : path);
