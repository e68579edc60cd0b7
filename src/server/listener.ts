import { createServer, type Socket } from 'node:net';
import { handOver } from './hand-over';
import { Stop } from './launch/stop.mjs';
import type { Workers } from './workers';

export type Listener = { stop(): Promise<void> };

/**
 * The supervisor's one listening socket: it takes connections and hands each to the next worker that serves. Node's
 * own cluster listener waits for a worker's word before it hands over the next one, and destroys what still waits when
 * the workers close; here every connection taken has been handed over before a worker hears that it is to end.
 */
export function listen(host: string, port: number, workers: Workers): Promise<Listener> {
  const handing = new Set<Promise<void>>();
  let turn = 0;

  function hand(socket: Socket): Promise<void> {
    const serving = workers.serving();
    const worker = serving[turn++ % Math.max(1, serving.length)];
    if (worker) return handOver(worker, socket);
    socket.destroy();
    return Promise.resolve();
  }

  // Nothing is read here: the first bytes belong to the worker. The end of an answer goes out without waiting for word
  // that its beginning has arrived, which is what node:http asks for where it listens itself.
  const server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    const handed = hand(socket).finally(() => handing.delete(handed));
    handing.add(handed);
  });

  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new Stop(`Port ${port} on ${host} could not be opened (${error.code}). Choose another: PORT=3001 npm start.`),
      );
    });
    server.listen(port, host, () =>
      resolve({
        stop: async () => {
          server.close();
          await Promise.all(handing);
        },
      }),
    );
  });
}
