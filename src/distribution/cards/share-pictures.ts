import { defaultLocale } from '@/i18n/locales';
import {
  type CardText,
  cardText,
  type ShareAddress,
  type ShareSize,
  shareSizes,
  shareVersion,
} from '@/i18n/share-pictures';
import { findShareText, type LiveShareText, listShareTexts } from '@/newsroom/editions/find-share-text';
import { originalOf } from '@/newsroom/pictures/files';
import { readSite } from '@/newsroom/settings/queries';
import { withImaging } from '@/platform/imaging';
import { log } from '@/platform/log';
import { storage } from '@/platform/storage';

export type DrawCard = (text: CardText, size: ShareSize) => Promise<Uint8Array>;

export type FoundShare =
  | { answer: 'picture'; bytes: Buffer; tag: string }
  /** The text reads otherwise by now: its picture has another address. */
  | { answer: 'moved'; version: string }
  | { answer: 'none' };

/** Between a publication and its pictures, in milliseconds: readers and the editor come first. */
const calm = 1_500;

/**
 * The pictures by which live editions are passed on. One is made from what the edition says and from nothing an address
 * brings, kept in storage under the hash of all it was made from, and shown only while its edition is live.
 */
export class SharePictures {
  private readonly flights = new Map<string, Promise<Buffer>>();

  constructor(private readonly drawCard: DrawCard) {}

  async find({ editionId, version, size }: ShareAddress): Promise<FoundShare> {
    const found = await findShareText(editionId);
    if (!found) return { answer: 'none' };
    const text = await this.textOf(found);
    const present = shareVersion(text);
    if (present !== version) return { answer: 'moved', version: present };
    return { answer: 'picture', bytes: await this.picture(text, found, size), tag: `${version}-${size}` };
  }

  /** Makes the pictures of articles that have just come before their readers, a while later and one by one. */
  warm(articleIds: string[]): void {
    if (articleIds.length === 0) return;
    // Every worker hears of a change; the one that comes later finds the work done.
    const timer = setTimeout(
      () => {
        this.makeAll(articleIds).catch((error) => log().warn({ error }, 'share pictures were not made beforehand'));
      },
      calm * (1 + Math.random()),
    );
    timer.unref();
  }

  private async makeAll(articleIds: string[]): Promise<void> {
    for (const { live } of await listShareTexts(articleIds)) {
      if (!live) continue;
      const text = await this.textOf(live);
      for (const size of Object.keys(shareSizes) as ShareSize[]) await this.picture(text, live, size);
    }
  }

  private async textOf(found: LiveShareText): Promise<CardText> {
    return cardText(found.locale, await readSite(defaultLocale), found);
  }

  private async picture(text: CardText, found: LiveShareText, size: ShareSize): Promise<Buffer> {
    const key = `share/${shareVersion(text)}/${size}.jpg`;
    const stored = await storage().read(key);
    if (stored) return stored;
    const flight = this.flights.get(key) ?? this.make(key, text, found, size).finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return flight;
  }

  private async make(key: string, text: CardText, { coverHash }: LiveShareText, size: ShareSize): Promise<Buffer> {
    const photo = text.cover && coverHash ? await crop(coverHash, size) : null;
    const bytes = photo ?? Buffer.from(await this.drawCard(text, size));
    await storage().put(key, bytes);
    return bytes;
  }
}

/** The part of a cover that draws the eye; null where its bytes are gone. */
async function crop(hash: string, size: ShareSize): Promise<Buffer | null> {
  const bytes = await storage().read(originalOf(hash));
  if (!bytes) return null;
  return withImaging((open) =>
    // Looking for what draws the eye takes the whole picture, not one line after the other.
    open(bytes, { sequentialRead: false })
      .resize({ ...shareSizes[size], fit: 'cover', position: 'attention' })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 84, mozjpeg: true })
      .toBuffer(),
  );
}
