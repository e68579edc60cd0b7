import type { Worker } from 'node:cluster';
import type { Socket } from 'node:net';

/** What a worker says of each connection, in the order in which they came to it. */
export const taken = 'taken';

/** Ends the waiting for each connection that a worker has been sent and has not yet taken. */
type Waiting = (() => void)[];

const waiting = new WeakMap<Worker, Waiting>();

/**
 * Hands a connection to a worker; answered when the worker has it or has died. Our own end of it stays open until then:
 * Node forgets a connection that is on its way to a worker that dies, and would leave its reader waiting for ever. This
 * way the reader's browser sees that nothing was answered, and asks again.
 */
export function handOver(worker: Worker, socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const queue = waiting.get(worker) ?? startWaiting(worker);
    const settle = () => {
      socket.destroy();
      resolve();
    };
    queue.push(settle);
    worker.process.send('connection', socket, { keepOpen: true }, (error) => {
      if (!error) return;
      queue.splice(queue.indexOf(settle), 1);
      settle();
    });
  });
}

function startWaiting(worker: Worker): Waiting {
  const queue: Waiting = [];
  waiting.set(worker, queue);
  worker.on('message', (message) => message === taken && queue.shift()?.());
  worker.once('exit', () => {
    for (const settle of queue.splice(0)) settle();
  });
  return queue;
}
