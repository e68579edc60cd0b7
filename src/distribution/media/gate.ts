import { LRUCache } from 'lru-cache';
import { findPublicPicture, type ServedPicture } from '@/newsroom/pictures/queries';
import { pictureTag } from '@/newsroom/pictures/tags';
import type { Expiries } from '../pages/expiries';

/**
 * Which pictures readers may see, as far as this worker has been asked: by the same expiries as pages, so that one that
 * comes before readers or is taken from them is so in every worker at once. While the database is away, what was
 * public stays so.
 */
export class PictureGate {
  /** By the tag that expires them. */
  private readonly known = new LRUCache<string, ServedPicture>({ max: 10_000 });

  constructor(private readonly expiries: Pick<Expiries, 'last' | 'overtaken'>) {}

  /** null for a picture that readers may not see, or that there is none of. */
  async find(hash: string): Promise<ServedPicture | null> {
    const tag = pictureTag(hash);
    const known = this.known.get(tag);
    if (known) return known;
    const since = this.expiries.last;
    const picture = await findPublicPicture(hash);
    if (picture && !this.expiries.overtaken(since, new Set([tag]))) this.known.set(tag, picture);
    return picture;
  }

  expire(tags: readonly string[]): void {
    for (const tag of tags) this.known.delete(tag);
  }

  clear(): void {
    this.known.clear();
  }
}
