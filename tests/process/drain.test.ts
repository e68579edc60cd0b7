import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Connection } from '../support/http';
import { type Site, startSite } from '../support/start-site';

let dataDir: string;
let site: Site;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tongwen-drain-'));
  site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '2' });
});

afterEach(async () => {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends a request on a connection of its own and answers all that came back. */
function ask(path: string, sent: () => void): Promise<string> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, sent);
    });
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
}

const isWhole = (answer: string): boolean => {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return /^HTTP\/1\.1 404/.test(head) && body.length === Number(/content-length: (\d+)/i.exec(head)?.[1]);
};

describe('SIGTERM', () => {
  it('answers in full every request already received, says that it is not ready, and stops PostgreSQL last', async () => {
    const kept = new Connection(site.origin);
    expect((await kept.ask('/readyz')).status).toBe(200);
    let sent = 0;
    const answers = Array.from({ length: 60 }, (_, at) =>
      ask(`/en/news/not-stored-${at}`, () => {
        sent += 1;
      }),
    );
    await expect.poll(() => sent).toBe(60);

    const ended = new Promise<number | null>((resolve) => {
      site.process.once('exit', resolve);
    });
    site.process.kill('SIGTERM');
    await expect
      .poll(async () => (await kept.ask('/readyz').catch(() => ({ status: 0 }))).status, {
        interval: 5,
        timeout: 10_000,
      })
      .toBe(503);
    expect((await Promise.all(answers)).filter((answer) => !isWhole(answer))).toEqual([]);
    kept.close();
    expect(await ended).toBe(0);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    await expect(fetch(`${site.origin}/healthz`)).rejects.toThrow();
  });
});
