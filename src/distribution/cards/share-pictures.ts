import {
  type CardText,
  type ShareAddress,
  type ShareSize,
  sharePath,
  shareSizes,
  shareVersion,
} from '@/i18n/share-pictures';
import { findShareText, type LiveShareText, listShareTexts } from '@/newsroom/editions/find-share-text';
import { articleTag } from '@/newsroom/editions/tags';
import { originalOf } from '@/newsroom/pictures/files';
import { withImaging } from '@/platform/imaging';
import { log } from '@/platform/log';
import { storage } from '@/platform/storage';
import { cardOf } from './card-of';

export type DrawCard = (text: CardText, size: ShareSize) => Promise<Uint8Array>;

export type FoundShare =
  /** `keys` are the tags whose expiry may make it out of date. */
  | { answer: 'picture'; bytes: Buffer; tag: string; keys: string[] }
  /** The text reads otherwise by now: its picture has another address. */
  | { answer: 'moved'; to: string }
  | { answer: 'none' };

/** Between a publication and its pictures, in milliseconds: readers and the editor come first. */
const calm = 1_500;

/** In storage: a folder for each language of an article, in it one for each version. */
const folderOf = (localizationId: string) => `share/${localizationId}`;
const keyOf = (localizationId: string, version: string, size: ShareSize) =>
  `${folderOf(localizationId)}/${version}/${size}.jpg`;

/**
 * The pictures by which live editions are passed on. One is made from what the edition says and from nothing an address
 * brings, kept in storage under the hash of all it was made from, and shown only while its edition is live. Once a
 * picture is made anew those before it are deleted: whatever address names them leads to the present one.
 */
export class SharePictures {
  private readonly flights = new Map<string, Promise<Buffer>>();

  constructor(private readonly drawCard: DrawCard) {}

  async find({ editionId, version, size }: ShareAddress): Promise<FoundShare> {
    const found = await findShareText(editionId);
    if (!found) return { answer: 'none' };
    const text = await cardOf(found);
    const present = shareVersion(text);
    if (present !== version) return { answer: 'moved', to: sharePath(found.editionId, present, size) };
    const bytes = await this.picture(text, found, size);
    return { answer: 'picture', bytes, tag: `${version}-${size}`, keys: [articleTag(found.articleId)] };
  }

  /** Makes the pictures of articles that have just come before their readers, a while later, and takes away others. */
  follow(articleIds: string[]): void {
    if (articleIds.length === 0) return;
    // Every worker hears of a change; the one that comes later finds the work done.
    const timer = setTimeout(
      () => {
        this.followAll(articleIds).catch((error) => log().warn({ error }, 'share pictures were not made beforehand'));
      },
      calm * (1 + Math.random()),
    );
    timer.unref();
  }

  private async followAll(articleIds: string[]): Promise<void> {
    for (const { localizationId, live } of await listShareTexts(articleIds)) {
      if (live) await this.makeAll(live);
      else await storage().remove(folderOf(localizationId));
    }
  }

  private async makeAll(live: LiveShareText): Promise<void> {
    const text = await cardOf(live);
    for (const size of Object.keys(shareSizes) as ShareSize[]) await this.picture(text, live, size);
  }

  private async picture(text: CardText, found: LiveShareText, size: ShareSize): Promise<Buffer> {
    const key = keyOf(found.localizationId, shareVersion(text), size);
    const stored = await storage().read(key);
    if (stored) return stored;
    const flight = this.flights.get(key) ?? this.make(text, found, size).finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return flight;
  }

  private async make(text: CardText, found: LiveShareText, size: ShareSize): Promise<Buffer> {
    const photo = text.cover && found.coverHash ? await crop(found.coverHash, size) : null;
    const bytes = photo ?? Buffer.from(await this.drawCard(text, size));
    await keep(found.localizationId, shareVersion(text), size, bytes).catch((error) =>
      log().warn({ error }, 'a share picture was not kept'),
    );
    return bytes;
  }
}

/**
 * In place of other versions. A process that began with the text of before and comes late takes away the present ones:
 * they are made again when they are next asked for.
 */
async function keep(localizationId: string, version: string, size: ShareSize, bytes: Buffer): Promise<void> {
  const folder = folderOf(localizationId);
  await storage().put(keyOf(localizationId, version, size), bytes);
  for (const other of await storage().list(folder)) if (other !== version) await storage().remove(`${folder}/${other}`);
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
