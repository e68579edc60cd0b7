import { connect, createServer, type Socket } from 'node:net';

export type Wire = {
  url: string;
  cut: () => void;
  /** From now on nothing comes through any more, and nobody is told. */
  hang: () => void;
  mend: () => void;
  close: () => void;
};

/** A wire to PostgreSQL that can be cut and mended: what a site sees when its database is away. */
export async function wireTo(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let isCut = false;
  let hangs = false;
  const server = createServer((client) => {
    if (isCut) return client.destroy();
    if (hangs) return open.add(client.on('error', () => {}));
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' ? address?.port : 0);
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    hang: () => {
      hangs = true;
      for (const socket of open) socket.unpipe().pause();
    },
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
