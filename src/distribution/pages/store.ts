import { LRUCache } from 'lru-cache';
import type { Page } from './page';

type Kept = { page: Page; expired: boolean; reads: number };

/** Of the whole, what pages of addresses that lead nowhere may take: they cannot push out what is read. */
const shareOfAbsences = 0.05;

/**
 * Finished pages of one worker by their address, bounded in bytes. A page that was merely changed is kept as old bytes
 * for the time the database is away; one that is gone is forgotten at once.
 */
export class PageStore {
  private readonly found: LRUCache<string, Kept>;
  private readonly absent: LRUCache<string, Kept>;
  private readonly keysByTag = new Map<string, Set<string>>();
  /** Told of a page that is read a second time since it was stored: it is worth more work. */
  onReadAgain: (key: string, page: Page) => void = () => {};

  /** @param maxBytes of all pages together, every coding counted */
  constructor(maxBytes: number) {
    const shelf = (bytes: number) =>
      new LRUCache<string, Kept>({
        maxSize: Math.max(1, Math.floor(bytes)),
        sizeCalculation: ({ page }, key) => page.size + 2 * key.length,
        dispose: ({ page }, key) => this.unlink(key, page),
      });
    this.absent = shelf(maxBytes * shareOfAbsences);
    this.found = shelf(maxBytes * (1 - shareOfAbsences));
  }

  /** The page to send as it is, or undefined when one has to be rendered. */
  fresh(key: string, now: number): Page | undefined {
    const kept = this.found.get(key) ?? this.absent.get(key);
    if (!kept || kept.expired || now >= kept.page.validUntil) return undefined;
    kept.reads += 1;
    if (kept.reads === 2) this.onReadAgain(key, kept.page);
    return kept.page;
  }

  /** The last bytes known, however old, for the time when no new ones can be made. */
  old(key: string): Page | undefined {
    return (this.found.get(key) ?? this.absent.get(key))?.page;
  }

  put(key: string, page: Page): void {
    this.drop(key);
    const shelf = page.status === 404 ? this.absent : this.found;
    shelf.set(key, { page, expired: false, reads: 0 });
    if (!shelf.has(key)) return;
    for (const tag of page.tags) {
      const keys = this.keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.keysByTag.set(tag, new Set([key]));
    }
  }

  /** Puts better bytes in the place of these, unless they are no longer the ones that are kept. */
  replace(key: string, before: Page, after: Page): void {
    const kept = this.found.get(key) ?? this.absent.get(key);
    if (kept?.page === before && !kept.expired) this.put(key, after);
  }

  /** Makes every page read from one of these tags out of date; `gone` ones are not kept even as old bytes. */
  expire(tags: readonly string[], gone: boolean): void {
    for (const tag of tags) {
      for (const key of [...(this.keysByTag.get(tag) ?? [])]) {
        if (gone) this.drop(key);
        else this.markExpired(key);
      }
    }
  }

  clear(): void {
    this.found.clear();
    this.absent.clear();
  }

  get size(): { pages: number; bytes: number; tags: number } {
    return {
      pages: this.found.size + this.absent.size,
      bytes: this.found.calculatedSize + this.absent.calculatedSize,
      tags: this.keysByTag.size,
    };
  }

  private markExpired(key: string): void {
    const kept = this.found.peek(key) ?? this.absent.peek(key);
    if (kept) kept.expired = true;
  }

  private drop(key: string): void {
    this.found.delete(key);
    this.absent.delete(key);
  }

  private unlink(key: string, page: Page): void {
    for (const tag of page.tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }
}
