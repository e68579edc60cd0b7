import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { makeResetLink } from '@/newsroom/people/commands/reset-password';
import { email } from '@/newsroom/people/schema';
import { Refused } from '@/newsroom/refused';
import { explain, line } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';

/** `npm run reset-password`: prints a link, once; the way back for somebody who is locked out. */
run().then(
  () => process.exit(0),
  (error) => {
    explain(error);
    process.exit(1);
  },
);

async function run(): Promise<void> {
  const { address, removeSecondFactor } = readArgs();
  const ctx = { actor: { kind: 'system' }, now: new Date(), requestId: randomUUID() } as const;
  const link = await makeResetLink(ctx, { email: address, removeSecondFactor }).catch((error) => {
    throw error instanceof Refused ? new Stop(`Nobody who may sign in has the e-mail address ${address}.`) : error;
  });
  line();
  line(`With this link a password can be chosen for ${address}, once and within half an hour:`);
  line(`       ${link}`);
  line();
}

function readArgs() {
  const usage = new Stop(
    'Say whose it is: npm run reset-password -- --email name@example.org [--remove-second-factor]',
  );
  try {
    const { values } = parseArgs({
      options: { email: { type: 'string' }, 'remove-second-factor': { type: 'boolean', default: false } },
    });
    const address = email.safeParse(values.email);
    if (!address.success) throw usage;
    return { address: address.data, removeSecondFactor: values['remove-second-factor'] };
  } catch {
    throw usage;
  }
}
