import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';
import { Stop } from './launch/stop.mjs';

/**
 * Sees that the address is free before anything is started for it.
 * @returns the port: the one asked for, or a free one for 0
 */
export async function findPort(host: string, port: number): Promise<number> {
  const addresses = await lookup(host, { all: true }).catch(() => {
    throw new Stop(
      `HOST ${host} is not an address of this machine. Set HOST to localhost, or to 0.0.0.0 for all addresses.`,
    );
  });
  let free = port;
  for (const { address } of addresses) free = await tryListen(address, free, host);
  return free;
}

const tryListen = (address: string, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 may still name ::1 for localhost.
      if (error.code === 'EAFNOSUPPORT' || (error.code === 'EADDRNOTAVAIL' && address === '::1')) resolve(port);
      else reject(new Stop(sentence(error.code, host, port)));
    });
    server.listen({ host: address, port, exclusive: true }, () => {
      const bound = server.address();
      server.close(() => resolve(bound !== null && typeof bound === 'object' ? bound.port : port));
    });
  });

function sentence(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port: PORT=${port < 65535 ? port + 1 : port - 1} npm start.`;
  }
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start.`;
  return `HOST ${host} is not an address of this machine (${code}). Set HOST to localhost, or to 0.0.0.0 for all addresses.`;
}
