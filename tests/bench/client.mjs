import { Agent, get } from 'node:http';

/** One keep-alive connection, which stays with the worker that took it. Answers come with the time they were complete. */
export class Connection {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(port) {
    this.port = port;
  }

  get(path, encoding = 'identity') {
    const { port } = this;
    const headers = { 'Accept-Encoding': encoding, Accept: 'text/html' };
    return new Promise((resolve, reject) => {
      const asked = now();
      const request = get({ agent: this.#agent, host: '127.0.0.1', port, path, headers, timeout: 20_000 }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status, headers, rawHeaders } = answer;
          const at = now();
          resolve({ status, headers, rawHeaders, body: Buffer.concat(chunks), at, took: at - asked });
        });
      });
      request.on('timeout', () => request.destroy(new Error(`${path} was not answered`)));
      request.on('error', reject);
    });
  }

  close() {
    this.#agent.destroy();
  }
}

/** Milliseconds on the machine's monotonic clock, which every process reads alike. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;

export async function fetchOnce(port, path, encoding) {
  const connection = new Connection(port);
  try {
    return await connection.get(path, encoding);
  } finally {
    connection.close();
  }
}
