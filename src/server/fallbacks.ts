import type { Page } from '@/distribution/pages/page';
import type { Pages } from '@/distribution/pages/pages';
import { type Locale, locales } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { log } from '@/platform/log';

type Code = 404 | 503;

/** Full pages that can be shown when none can be made: rendered at start and made anew when what they show changes. */
export class Fallbacks {
  private readonly pages = new Map<string, Page>();
  private readonly making = new Map<string, Promise<void>>();

  constructor(private readonly source: Pages) {}

  async prepare(): Promise<void> {
    for (const locale of locales) for (const code of [404, 503] as const) await this.make(paths.status(locale, code));
  }

  get(locale: Locale, code: Code): Page {
    const page = this.pages.get(paths.status(locale, code));
    if (!page) throw new Error('fallbacks are prepared before the port opens');
    return page;
  }

  expire(tags: readonly string[]): void {
    for (const [path, page] of this.pages) {
      if (!tags.some((tag) => page.tags.has(tag))) continue;
      this.makeAgain(path);
    }
  }

  /** One after the other: of two changes the later one is shown, however long the first takes. */
  private makeAgain(path: string): void {
    const making = (this.making.get(path) ?? Promise.resolve())
      .then(() => this.make(path))
      .catch((error) => log().warn({ error, path }, 'a fallback page stays as it was'));
    this.making.set(path, making);
  }

  private async make(path: string): Promise<void> {
    this.pages.set(path, await this.source.once(path));
  }
}
