import { setTimeout as delay } from 'node:timers/promises';
import { readTable } from '@/newsroom/old-addresses/queries';
import { answersItself } from '@/newsroom/old-addresses/rules';
import { OldAddressTable } from '@/newsroom/old-addresses/table';
import { oldAddressesTag } from '@/newsroom/old-addresses/tags';
import { log } from '@/platform/log';

/** Before the table is asked for again that could not be read; in milliseconds. */
const afterFailure = 2_000;

/**
 * The old addresses, held by every worker: what nobody has heard of costs a look into memory, and no query. A change
 * is read as soon as it is told of; until it has come, and while the database is away, the table stays as it was.
 */
export class OldAddresses {
  private table = new OldAddressTable([]);
  private reading: Promise<void> | null = null;
  private again = false;

  /** Where an address that nothing answers leads; null for nowhere. */
  find(address: string): string | null {
    return this.table.find(address, answersItself);
  }

  expire(tags: readonly string[]): void {
    if (tags.includes(oldAddressesTag)) void this.read();
  }

  /** What is asked for while a reading runs has perhaps been overtaken by it, so it runs once more. */
  read(): Promise<void> {
    this.again = true;
    this.reading ??= this.readUntilNew().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readUntilNew(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        this.table = await readTable();
      } catch (error) {
        log().warn({ error }, 'old addresses stay as they were');
        this.again = true;
        await delay(afterFailure, undefined, { ref: false });
      }
    }
  }
}
