/** Lets so many work at once and a few more wait; whoever comes after them is sent away. */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @returns null when too many are waiting already */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.working >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) return null;
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    } else this.working += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }
}
