import { randomUUID } from 'node:crypto';
import { Agent, createServer, get, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Render } from '@/distribution/pages/pages';
import { whileAnswering } from '@/platform/log';
import { type RenderNotes, whileNoting } from '@/platform/tags';

const idHeader = 'x-tongwen-render';

/** A render that takes longer has hung; in milliseconds. */
const patience = 15_000;

/** The framework renders one request after another on one core; more at once only wait in a different place. */
const atOnce = 16;

export type Inner = { render: Render; close: () => void };

/**
 * Lets the framework render for us and nobody else: a listener on loopback that answers only requests with the id of a
 * render in progress, made here with a path of ours and no header of a reader's.
 */
export async function openInner(handler: RequestListener): Promise<Inner> {
  const renders = new Map<string, RenderNotes>();
  const server = createServer((req, res) => meet(renders, handler, req, res));
  // Exclusive: under cluster the workers would else share one port, and renders would lose their notes.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, resolve);
  });
  server.keepAliveTimeout = 60_000;
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

  return {
    async render(path, notes) {
      const id = randomUUID();
      renders.set(id, notes);
      try {
        return await fetchDocument(agent, port, path, id);
      } finally {
        renders.delete(id);
      }
    },
    close() {
      agent.destroy();
      server.close();
    },
  };
}

function meet(renders: Map<string, RenderNotes>, handler: RequestListener, req: IncomingMessage, res: ServerResponse) {
  const id = String(req.headers[idHeader]);
  const notes = renders.get(id);
  if (!notes) {
    res.writeHead(421).end();
    return;
  }
  delete req.headers[idHeader];
  whileAnswering(id, () => whileNoting(notes, () => handler(req, res)));
}

function fetchDocument(agent: Agent, port: number, path: string, id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { host: 'inner.localhost', accept: 'text/html', [idHeader]: id };
    const request = get({ agent, port, host: '127.0.0.1', path, headers, timeout: patience }, (response) => {
      text(response).then((body) => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`the framework answered ${response.statusCode} to ${id}`));
      }, reject);
    });
    request.on('timeout', () => request.destroy(new Error('the render took too long')));
    request.on('error', reject);
  });
}
