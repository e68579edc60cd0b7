import { parseArgs } from 'node:util';
import type { Ctx } from '@/newsroom/context';
import { dayInSiteZone, minuteInSiteZone } from '@/newsroom/dates';
import { type Role, roles } from '@/newsroom/people/roles';
import { email, personName } from '@/newsroom/people/schema';
import { Refused } from '@/newsroom/refused';
import { issueToken } from '@/newsroom/tokens/commands/issue-token';
import { mostDays } from '@/newsroom/tokens/rules';
import { tokenName } from '@/newsroom/tokens/schema';
import { line } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';
import { runTyped } from './typed';

const usage =
  'npm run --silent token -- --email name@example.org --role editor [--name …] [--token-name …] [--days 90]';

/** `npm run token`: the token alone goes to standard output, words go beside it. */
runTyped(async (ctx) => {
  const asked = readArgs(ctx);
  const { token, expiresAt, made } = await issueToken(ctx, asked).catch((error) => {
    throw error instanceof Refused ? new Stop(sentenceOf(error, asked)) : error;
  });
  line();
  if (made) line(`${asked.email} was not known; the account is made, without a password.`);
  line(`This token acts as ${asked.email} until ${dayInSiteZone(expiresAt)} and is shown this once:`);
  process.stdout.write(`${token}\n`);
});

type Asked = Parameters<typeof issueToken>[1];

function sentenceOf({ key }: Refused, { email: address, role, tokenName: name }: Asked): string {
  switch (key) {
    case 'token.holderSuspended':
      return `${address} is suspended.`;
    case 'token.roleNotHeld':
      return `${address} does not hold the role ${role}, and gets none here: an administrator gives it in the desk.`;
    case 'token.nameTaken':
      return `${address} has a token named “${name}” already. Choose another --token-name.`;
    default:
      return key.startsWith('roles.')
        ? `A new account cannot hold the role ${role} for the whole site: invite it in the desk, with its bounds, and try again.`
        : `Somebody was faster; try again (${key}).`;
  }
}

function readArgs({ now }: Ctx): Asked {
  const given = parse();
  const address = email.safeParse(given.email);
  if (!address.success) throw new Stop(`Say whose it is: ${usage}`);
  if (!isRole(given.role)) throw new Stop(`Say which role, of ${roles.join(', ')}: ${usage}`);
  const days = Number(given.days);
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    throw new Stop(`Say for how many --days, 1 to ${mostDays}: ${usage}`);
  const name = personName.safeParse(given.name ?? address.data.split('@')[0]);
  const called = tokenName.safeParse(given['token-name'] ?? `npm run token, ${minuteInSiteZone(now)}`);
  if (!name.success || !called.success) throw new Stop(`Names are neither empty nor very long: ${usage}`);
  return { email: address.data, role: given.role, name: name.data, tokenName: called.data, days };
}

function isRole(role: string | undefined): role is Role {
  return (roles as readonly (string | undefined)[]).includes(role);
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    const days = { ...text, default: '90' };
    return parseArgs({ options: { email: text, role: text, name: text, 'token-name': text, days } }).values;
  } catch {
    throw new Stop(`This is not understood: ${usage}`);
  }
}
