import { Stop } from './stop.mjs';

// A terminal that was closed, or a reader that went away, is no reason to end without answering requests.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** A command whose answer is read by another program keeps its words apart from it. */
const stream = () => (process.env.TONGWEN_ASIDE === '1' ? process.stderr : process.stdout);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const write = (text) => stream().write(text);

export const line = (text = '') => write(text ? `  ${text}\n` : '\n');

/**
 * Says what is being done and how long it took. A terminal sees the line at once, a log only when it is done, or
 * after five seconds, so that a long wait is explained.
 * @param words what is done, or a function that words the result
 */
export async function step(doing, work, words = doing) {
  const since = performance.now();
  const terminal = stream().isTTY === true;
  if (terminal) write(`  · ${doing} …`);
  const patience = setTimeout(() => terminal || line(`· ${doing} …`), 5_000);
  try {
    const result = await work();
    const done = typeof words === 'function' ? words(result) : words;
    write(`${terminal ? '\r\x1b[K' : ''}  ✓ ${done}  ${seconds(since)}\n`);
    return result;
  } catch (error) {
    if (terminal) write('\r\x1b[K');
    throw error;
  } finally {
    clearTimeout(patience);
  }
}

/** Prints why it does not go on, in one sentence where the reason is known. */
export function explain(error) {
  if (!(error instanceof Stop)) return void process.stderr.write(`\n  ✗ Unexpected: ${error?.stack ?? error}\n\n`);
  const details = error.details.trim().replace(/^/gm, '    ');
  process.stderr.write(`\n${details.trim() ? `${details}\n\n` : ''}  ✗ ${error.message}\n\n`);
}
