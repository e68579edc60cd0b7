import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Between two looks at the open connections, in milliseconds. */
const tick = 50;

/**
 * Watches a server's connections, so that they can be ended when all that was received is answered. Node's own
 * `closeIdleConnections` also destroys those on which nothing has been *read* yet, and on a busy loop a request may be
 * waiting there: here one is ended after two looks between which nothing arrived and nothing was being answered.
 * @returns waits until every connection has ended; no new ones may come
 */
export function watchConnections(server: Server): () => Promise<void> {
  const open = new Map<Socket, { last?: ServerResponse; read: number; quiet: number }>();
  server.on('connection', (socket: Socket) => {
    open.set(socket, { read: 0, quiet: 0 });
    socket.once('close', () => open.delete(socket));
  });
  // Noted for every request, so nothing more than the last answer of a connection: on one, answers go out in order.
  server.on('request', (req, res) => {
    const state = open.get(req.socket);
    if (state) state.last = res;
  });

  function endQuietOnes(): void {
    for (const [socket, state] of open) {
      const answering = state.last !== undefined && !state.last.writableFinished && !state.last.destroyed;
      const heard = answering || socket.bytesRead !== state.read;
      state.quiet = heard ? 0 : state.quiet + 1;
      state.read = socket.bytesRead;
      if (state.quiet >= 2) socket.end();
    }
  }

  return () =>
    new Promise((resolve) => {
      const looking = setInterval(() => {
        endQuietOnes();
        if (open.size > 0) return;
        clearInterval(looking);
        resolve();
      }, tick);
    });
}
