import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Options = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array };

/** One connection kept open: under cluster it stays with one worker. */
export class Connection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly origin: string) {}

  /** Sends the path as it stands, which `fetch` would tidy up. */
  ask(path: string, { method = 'GET', headers = {}, body }: Options = {}): Promise<Answer> {
    const { hostname, port } = new URL(this.origin);
    return new Promise((resolve, reject) => {
      const asked = request({ agent: this.agent, host: hostname, port, path, method, headers }, (response) => {
        text(response).then(
          (words) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: words }),
          reject,
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** A connection to each of the two workers. */
export async function bothWorkers(origin: string): Promise<[Connection, Connection]> {
  const byWorker = new Map<string, Connection>();
  for (let attempt = 0; attempt < 50 && byWorker.size < 2; attempt += 1) {
    const connection = new Connection(origin);
    const { body } = await connection.ask('/readyz');
    if (byWorker.has(body)) connection.close();
    else byWorker.set(body, connection);
  }
  const [first, second] = byWorker.values();
  if (!first || !second) throw new Error('both workers should take connections');
  return [first, second];
}

/** Bytes as they are, for requests no client library would send. Answers what came back until the connection closed. */
export function sendRaw(origin: string, bytes: string, patience = 5_000): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
    socket.setTimeout(patience, () => socket.destroy());
  });
}
