import { sharePath, shareSizes, shareVersion } from '@/i18n/share-pictures';
import { findShareText } from '@/newsroom/editions/find-share-text';
import { cardOf } from './card-of';

/** What most services show, and what an article of an account in WeChat has as its cover. */
const offered = [
  { kind: 'wide', size: '1200x630' },
  { kind: 'cover', size: '900x383' },
] as const;

export type ShareLink = (typeof offered)[number] & { href: string; width: number; height: number };

/** The wide pictures of a live text, for somebody who passes it on by hand; none while it is not live. */
export async function listShareLinks(editionId: string): Promise<ShareLink[]> {
  const live = await findShareText(editionId);
  if (!live) return [];
  const version = shareVersion(await cardOf(live));
  return offered.map((each) => ({
    ...each,
    href: sharePath(live.editionId, version, each.size),
    ...shareSizes[each.size],
  }));
}
