import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { env } from '@/platform/env';
import { one } from '@/platform/one';

/**
 * The address a request came from, as far as it can be known: that of the connection, or, where that is a trusted
 * proxy's, the last one in `X-Forwarded-For` that no trusted proxy has. What stands before it anybody may have written.
 * An IPv6 address stands for its /64, which is one customer's. It is never logged, and kept by the audit alone.
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  isTrusted: IsTrusted = trusted(),
): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(plain);
  let known = plain(socket.remoteAddress ?? '');
  while (isTrusted(known)) {
    const before = forwarded.pop();
    if (before === undefined || isIP(before) === 0) break;
    known = before;
  }
  return isIP(known) === 6 ? network(known) : known;
}

/** An IPv4 address that IPv6 only carries is that address. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=[\d.]+$)/i, '');

type IsTrusted = (address: string) => boolean;

const trusted = (): IsTrusted => one('trustedProxies', () => proxiesIn(env().TRUSTED_PROXIES));

/** @param list as `TRUSTED_PROXIES` has it */
export function proxiesIn(list: string): IsTrusted {
  const known = new BlockList();
  for (const each of list.split(',')) {
    const [address = '', prefix] = each.trim().split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) known.addAddress(address, family);
    else known.addSubnet(address, Number(prefix), family);
  }
  return (address) => isIP(address) !== 0 && known.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The first four groups of an IPv6 address. */
function network(address: string): string {
  const [before = '', after = ''] = address.toLowerCase().split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0') : [];
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
