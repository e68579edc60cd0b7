import { createServer, type Socket } from 'node:net';
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
    if (!worker) {
      socket.destroy();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const done = (error?: Error | null) => {
        worker.off('exit', lost);
        // The reader's browser sees that nothing was answered and asks again.
        if (error) socket.destroy();
        resolve();
      };
      // Node forgets what still waits for a worker that has died, and would leave its reader hanging.
      const lost = () => done(new Error('the worker ended'));
      worker.setMaxListeners(0).once('exit', lost);
      worker.process.send('connection', socket, {}, done);
    });
  }

  // Nothing is read here: the first bytes belong to the worker.
  const server = createServer({ pauseOnConnect: true }, (socket) => {
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
