import type { Page } from '@/distribution/pages/page';
import type { Pages } from '@/distribution/pages/pages';
import { type Locale, locales } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { log } from '@/platform/log';

type Code = 404 | 503;

/** The longest a timer can wait; in milliseconds. */
const longestWait = 2 ** 31 - 1;
/** After a page could not be made anew: twice as long each time, as far as this; in milliseconds. */
const patience = { first: 1_000, most: 30_000 };

/**
 * Full pages that can be shown when none can be made: rendered at start, and made anew when what they show changes or
 * is over. Nobody waits for that, so until the new one is there the old one answers.
 */
export class Fallbacks {
  private readonly pages = new Map<string, Page>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** What is being made; true when it changed again in the meantime. */
  private readonly making = new Map<string, boolean>();
  private readonly failures = new Map<string, number>();

  constructor(private readonly source: Pick<Pages, 'once'>) {}

  async prepare(): Promise<void> {
    for (const locale of locales) for (const code of [404, 503] as const) await this.make(paths.status(locale, code));
  }

  get(locale: Locale, code: Code): Page {
    const page = this.pages.get(paths.status(locale, code));
    if (!page) throw new Error('fallbacks are prepared before the port opens');
    return page;
  }

  expire(tags: readonly string[]): void {
    const stale = [...this.pages].filter(([, page]) => tags.some((tag) => page.tags.has(tag))).map(([path]) => path);
    void this.renewAll(stale.sort((a, b) => Number(b.endsWith('/503')) - Number(a.endsWith('/503'))));
  }

  /** First what is shown while the database is away: when it is needed it can be made no more. */
  private async renewAll(paths: string[]): Promise<void> {
    for (const path of paths) await this.renew(path);
  }

  /** One at a time for an address, or an older one could come in last. */
  private async renew(path: string): Promise<void> {
    if (this.making.has(path)) return void this.making.set(path, true);
    this.making.set(path, false);
    try {
      await this.make(path);
      this.failures.delete(path);
    } catch (error) {
      const before = this.failures.get(path) ?? 0;
      this.failures.set(path, before + 1);
      log().warn({ error, path }, 'a fallback page stays as it was for now');
      this.renewAt(path, Date.now() + Math.min(patience.most, patience.first * 2 ** before));
    }
    const again = this.making.get(path);
    this.making.delete(path);
    if (again) await this.renew(path);
  }

  private async make(path: string): Promise<void> {
    const page = await this.source.once(path);
    this.pages.set(path, page);
    this.renewAt(path, page.validUntil);
  }

  /** @param time milliseconds since the epoch; infinite for a page that stays true */
  private renewAt(path: string, time: number): void {
    clearTimeout(this.timers.get(path));
    if (time === Number.POSITIVE_INFINITY) return;
    const wait = Math.min(longestWait, Math.max(0, time - Date.now()));
    this.timers.set(path, setTimeout(() => void this.renew(path), wait).unref());
  }
}
