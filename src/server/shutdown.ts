import { explain, line } from './launch/say.mjs';

type Step = () => Promise<void>;

/** One Ctrl-C comes twice under npm: from the terminal, and passed on by npm. In milliseconds. */
const samePress = 1_000;

/**
 * How the supervisor ends: on SIGTERM or SIGINT with 0, on a failure with one sentence and 1. Whatever was started is
 * stopped in the opposite order, also when the start itself was only half done. A second Ctrl-C does not wait.
 */
export class Shutdown {
  #steps: Step[] = [];
  #hard: (() => void)[] = [];
  #ending = false;
  #since = 0;

  constructor() {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!this.#ending) {
          line();
          line('· Stopping: answering what was asked …');
          void this.end(0);
        } else if (signal === 'SIGINT' && Date.now() - this.#since > samePress) this.#endHard();
      });
    }
  }

  /** Adds what has to be done before all that was added earlier. @returns how to take it out again */
  before(step: Step, hard?: () => void): () => void {
    this.#steps.unshift(step);
    if (hard) this.#hard.push(hard);
    return () => {
      this.#steps = this.#steps.filter((one) => one !== step);
    };
  }

  /** Adds what has to be undone once it is done, and waits for it when the end comes first. */
  async hold<T>(doing: Promise<T>, undo: (done: T) => Promise<void>): Promise<T> {
    this.before(async () => {
      const done = await doing.catch(() => undefined);
      if (done !== undefined) await undo(done);
    });
    return doing;
  }

  fail = async (error: unknown): Promise<void> => {
    // What fails while the end is under way fails because of it.
    if (this.#ending) return;
    explain(error);
    await this.end(1);
  };

  async end(code: number): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    this.#since = Date.now();
    let result = code;
    for (const step of this.#steps) {
      await step().catch((error) => {
        explain(error);
        result = 1;
      });
    }
    if (code === 0 && result === 0) line('✓ Stopped');
    process.exit(result);
  }

  #endHard(): void {
    for (const kill of this.#hard) kill();
  }
}
