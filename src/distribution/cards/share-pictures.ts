import { defaultLocale } from '@/i18n/locales';
import {
  type CardText,
  cardText,
  type ShareAddress,
  type ShareSize,
  shareSizes,
  shareVersion,
} from '@/i18n/share-pictures';
import { findShareText, listShareTexts, type ShareText } from '@/newsroom/editions/find-share-text';
import { articleTag } from '@/newsroom/editions/tags';
import { originalOf } from '@/newsroom/pictures/files';
import { readSite } from '@/newsroom/settings/queries';
import { withImaging } from '@/platform/imaging';
import { log } from '@/platform/log';
import { storage } from '@/platform/storage';

export type DrawCard = (text: CardText, size: ShareSize) => Promise<Uint8Array>;

export type FoundShare =
  /** `keys` are the tags whose expiry may make it out of date. */
  | { answer: 'picture'; bytes: Buffer; tag: string; keys: string[] }
  /** The text reads otherwise by now: its picture has another address. */
  | { answer: 'moved'; version: string }
  | { answer: 'none' };

/** A cover smaller than this, in pixels, would be blurred: the card is better. */
const smallest = 600;

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
    const bytes = await this.picture(text, found, size);
    return { answer: 'picture', bytes, tag: `${version}-${size}`, keys: [articleTag(found.articleId)] };
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
    for (const found of await listShareTexts(articleIds)) {
      const text = await this.textOf(found);
      for (const size of Object.keys(shareSizes) as ShareSize[]) await this.picture(text, found, size);
    }
  }

  private async textOf(found: ShareText): Promise<CardText> {
    return cardText(found.locale, await readSite(defaultLocale), found);
  }

  private async picture(text: CardText, found: ShareText, size: ShareSize): Promise<Buffer> {
    const key = `share/${shareVersion(text)}/${size}.jpg`;
    const stored = await storage().read(key);
    if (stored) return stored;
    const flight = this.flights.get(key) ?? this.make(key, text, found, size).finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return flight;
  }

  private async make(key: string, text: CardText, { original }: ShareText, size: ShareSize): Promise<Buffer> {
    const photo =
      original && Math.min(original.width, original.height * 2) >= smallest ? await crop(original, size) : null;
    const bytes = photo ?? Buffer.from(await this.drawCard(text, size));
    await storage().put(key, bytes);
    return bytes;
  }
}

/** The part of a cover that draws the eye; null where its bytes are gone. */
async function crop({ hash }: { hash: string }, size: ShareSize): Promise<Buffer | null> {
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
