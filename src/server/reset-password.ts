import { parseArgs } from 'node:util';
import { makeResetLink } from '@/newsroom/people/commands/reset-password';
import { email } from '@/newsroom/people/schema';
import { Refused } from '@/newsroom/refused';
import { line } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';
import { runTyped } from './typed';

/** `npm run reset-password`: prints a link, once; the way back for somebody who is locked out. */
runTyped(async (ctx) => {
  const { address, removeSecondFactor } = readArgs();
  const link = await makeResetLink(ctx, { email: address, removeSecondFactor }).catch((error) => {
    throw error instanceof Refused ? new Stop(`Nobody who may sign in has the e-mail address ${address}.`) : error;
  });
  line();
  line(`With this link a password can be chosen for ${address}, once and within half an hour:`);
  line(`       ${link}`);
  line();
});

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
