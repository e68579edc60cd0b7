import { cardText, type ShareSize, sharePath, shareSizes, shareVersion } from '@/i18n/share-pictures';
import type { ShareText } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';

/** The picture that stands for an article where its address is passed on; its size in pixels. */
export function sharePicture(site: SiteDto, article: ShareText, size: ShareSize) {
  const version = shareVersion(cardText(article.locale, site, article));
  return { url: site.origin + sharePath(article.editionId, version, size), ...shareSizes[size] };
}
