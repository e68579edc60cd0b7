/**
 * Lets so many work at once and a few more wait; whoever comes after them is sent away. Of these places one client may
 * hold only some, so that nobody sends everybody else away.
 */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly held = new Map<string, number>();

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
    private readonly mostOfOne = Number.POSITIVE_INFINITY,
  ) {}

  /** Whether this client holds as many places as one may. */
  hasEnough(client: string): boolean {
    return (this.held.get(client) ?? 0) >= this.mostOfOne;
  }

  /** @returns null when too many are waiting already, or this client has enough */
  async take<T>(work: () => Promise<T>, client = ''): Promise<T | null> {
    if (this.hasEnough(client)) return null;
    const free = this.working < this.atOnce;
    if (!free && this.waiting.length >= this.mostWaiting) return null;
    this.hold(client, 1);
    if (free) this.working += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      this.hold(client, -1);
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private hold(client: string, more: 1 | -1): void {
    const held = (this.held.get(client) ?? 0) + more;
    if (held > 0) this.held.set(client, held);
    else this.held.delete(client);
  }
}
