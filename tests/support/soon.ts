import { expect } from 'vitest';
import type { Answer, Connection } from './http';

/**
 * A reader is promised a change within a second, and the benchmark measures it. A test that fails where the machine was
 * busy for a moment says nothing, so it waits for longer; in milliseconds.
 */
export const soon = 5_000;

/** What both workers answer, now and soon after a change. */
export function inBoth(workers: () => readonly Connection[]) {
  const askBoth = (path: string): Promise<Answer[]> => Promise.all(workers().map((worker) => worker.ask(path)));
  const soonInBoth = (path: string, holds: (answer: Answer) => boolean) =>
    expect.poll(async () => (await askBoth(path)).map(holds), { timeout: soon, interval: 10 }).toEqual([true, true]);
  return { askBoth, soonInBoth };
}
