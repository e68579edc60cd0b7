import { parseArgs } from 'node:util';
import type { Chain, Link } from '@/newsroom/audit/dto';
import { verifyChain } from '@/newsroom/audit/verify-chain';
import { line } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';
import { runTyped } from './typed';

/** `npm run audit:verify`: follows the chain of events and names the first that does not belong. */
runTyped(async () => {
  const chain = await verifyChain({ holds: readArgs() });
  if (!chain.whole) throw new Stop(broken(chain));
  const { count, first, last } = chain;
  line(
    first && last
      ? `The audit log is whole: ${count} events from ${first.at} to ${last.at}.`
      : 'The audit log is whole: it is empty.',
  );
  if (last) {
    line(`Its last event is number ${last.sequence}, with the hash ${last.hash}`);
    line('Note it somewhere else: npm run audit:verify -- --holds HASH tells later whether it is still there.');
  }
});

function broken({ fault, row }: Chain & { whole: false }): string {
  const at = row ? nameOf(row) : 'its beginning';
  switch (fault) {
    case 'altered':
      return `The audit log is broken: ${at} was altered.`;
    case 'inserted':
      return `The audit log is broken: ${at} was inserted.`;
    case 'missing':
      return `The audit log is broken: events before ${at} are missing.`;
    case 'cut':
      return `The audit log is not the one that was noted: that hash is not in it. It ends with ${at}.`;
  }
}

const nameOf = ({ sequence, at, event }: Link): string => `number ${sequence} (${at}, ${event})`;

function readArgs(): string | undefined {
  const usage = new Stop('Ask so: npm run audit:verify [-- --holds HASH], with a hash that it has shown before.');
  try {
    const { values } = parseArgs({ options: { holds: { type: 'string' } } });
    if (values.holds !== undefined && !/^[\da-f]{64}$/.test(values.holds)) throw usage;
    return values.holds;
  } catch {
    throw usage;
  }
}
