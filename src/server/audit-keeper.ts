import { randomUUID } from 'node:crypto';
import { mostAtOnce, pruneAudit } from '@/newsroom/audit/commands/prune-audit';
import { log } from '@/platform/log';

/** Between two looks, in milliseconds. The command sees to it that of all workers one prunes, once a day. */
const look = 60 * 60_000;

/** Deletes events of the audit that have been kept long enough. What cannot be done now is done at the next look. */
export class AuditKeeper {
  private timer: NodeJS.Timeout | undefined;
  private pruning: Promise<void> = Promise.resolve();
  private ended = false;

  start(): void {
    this.timer = setInterval(() => {
      this.pruning = this.prune().catch((error) => log().warn({ error }, 'the audit could not be pruned'));
    }, look);
    this.timer.unref();
  }

  /** Begins nothing more, and lets what is under way come to its end. */
  async end(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await this.pruning;
  }

  async prune(): Promise<void> {
    while (!this.ended) {
      const pruned = await pruneAudit(
        { actor: { kind: 'system' }, now: new Date(), requestId: randomUUID() },
        undefined,
      );
      if (pruned) log().info(pruned, 'events of the audit were kept long enough and are deleted');
      if (!pruned || pruned.count < mostAtOnce) return;
    }
  }
}
