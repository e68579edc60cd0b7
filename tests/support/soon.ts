import { expect } from 'vitest';
import type { Answer, Connection } from './http';

/** What both workers answer, now and within a second of a change: what a reader is promised. */
export function inBoth(workers: () => readonly Connection[]) {
  const askBoth = (path: string): Promise<Answer[]> => Promise.all(workers().map((worker) => worker.ask(path)));
  const soonInBoth = (path: string, holds: (answer: Answer) => boolean) =>
    expect.poll(async () => (await askBoth(path)).map(holds), { timeout: 1_000, interval: 10 }).toEqual([true, true]);
  return { askBoth, soonInBoth };
}
