import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address a request came from, as far as it can be known: the last one that a proxy on this very machine has added,
 * else that of the connection. A stranger cannot connect from loopback, so nobody else is believed. An IPv6 address
 * stands for its /64, which is one customer's. It is never logged and never kept as it is.
 */
export function clientAddress({ socket, headers }: IncomingMessage): string {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const known = isLoopback(peer) && forwarded && isIP(forwarded) ? forwarded : peer;
  return isIP(known) === 6 ? network(known) : known;
}

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/** The first four groups of an IPv6 address. */
function network(address: string): string {
  const [before = '', after = ''] = address.toLowerCase().split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0') : [];
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
