import { type Counted, countUnknown } from '@/newsroom/old-addresses/count-unknown';
import { countedAs, hostOf } from '@/newsroom/old-addresses/unknown';
import { log } from '@/platform/log';

/** So many addresses are held between two writings; a flood of more is not counted. */
const mostHeld = 2_000;

/** Between two writings, in milliseconds. */
const interval = 3_000;

/** Counts what leads nowhere: in memory, written in batches and when the worker ends. */
export class UnknownAddresses {
  private held = new Map<string, Counted>();
  private writing: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  note(target: string, referrer: string | undefined): void {
    const address = countedAs(target);
    if (address === null) return;
    const now = new Date();
    const known = this.held.get(address);
    if (known) {
      known.hits += 1;
      known.lastAt = now;
      known.referrer = hostOf(referrer) || known.referrer;
    } else if (this.held.size < mostHeld) {
      this.held.set(address, { address, hits: 1, firstAt: now, lastAt: now, referrer: hostOf(referrer) });
    }
    this.timer ??= setTimeout(() => this.write(), interval).unref();
  }

  /** What cannot be written now is counted again with what comes. */
  write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const counted = [...this.held.values()];
    this.held = new Map();
    if (counted.length === 0) return this.writing;
    this.writing = this.writing.then(() => countUnknown(counted)).catch((error) => this.keep(counted, error));
    return this.writing;
  }

  private keep(counted: Counted[], error: unknown): void {
    log().warn({ error }, 'unknown addresses could not be counted');
    for (const one of counted) {
      const since = this.held.get(one.address);
      if (since) Object.assign(since, { hits: since.hits + one.hits, firstAt: one.firstAt });
      else if (this.held.size < mostHeld) this.held.set(one.address, one);
    }
    this.timer ??= setTimeout(() => this.write(), interval).unref();
  }
}
