import { cardText, type ShareSize, sharePath, shareSizes, shareVersion } from '@/i18n/share-pictures';
import type { ShareText } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';

/** The picture that stands for a text where its address is passed on; its size in pixels. */
export function sharePicture(site: SiteDto, text: ShareText, size: ShareSize) {
  const version = shareVersion(cardText(text.locale, site, text));
  return { url: site.origin + sharePath(text.editionId, version, size), ...shareSizes[size] };
}
