import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, expect, inject, it } from 'vitest';
import { bothWorkers, sendRaw } from '../support/http';

const origin = inject('origin');
const { host, hostname, port } = new URL(origin);
const workers = await bothWorkers(origin);
const held: Socket[] = [];

afterEach(() => {
  for (const socket of held.splice(0)) socket.destroy();
});
afterAll(() => {
  for (const worker of workers) worker.close();
});

const client = (number: number) => `198.18.7.${number}`;

/** Begins to send a form to the door, and never ends. Answers what came back, if anything does. */
function begin(from: string): Promise<string> {
  const socket = connect(Number(port), hostname);
  held.push(socket);
  const head = [
    'POST /admin/sign-in HTTP/1.1',
    `Host: ${host}`,
    `Origin: ${origin}`,
    `X-Forwarded-For: ${from}`,
    'Content-Type: multipart/form-data; boundary=x',
    'Content-Length: 1000',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n--x`);
  return new Promise((resolve, reject) => {
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

it('one client is told to come back later, then everybody is, and readers of stored pages notice nothing', async () => {
  for (const worker of workers) expect((await worker.ask('/en')).status).toBe(200);
  const most = 2 * 12;
  const greedy: string[] = [];
  for (let number = 0; number < most + 10; number += 1) void begin(client(1)).then((answer) => greedy.push(answer));
  await expect.poll(() => greedy.length).toBe(10);
  for (const answer of greedy) {
    expect(statusOf(answer)).toBe(429);
    expect(answer).toMatch(/\r\nRetry-After: 5\r\n/);
  }

  // Sixteen work and sixty wait in each worker; the others of these are sent away.
  const others: string[] = [];
  for (let number = 0; number < 220; number += 1)
    void begin(client(2 + (number % 40))).then((answer) => others.push(answer));
  await expect.poll(() => others.length).toBe(most + 220 - 2 * (16 + 60));
  expect(new Set(others.map(statusOf))).toEqual(new Set([503]));

  for (const worker of workers) {
    const began = performance.now();
    for (let number = 0; number < 20; number += 1) expect((await worker.ask('/en')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    // Nor do those who stand in another line.
    expect((await worker.ask('/admin/sign-in')).status).toBe(200);
    expect((await worker.ask('/en/search?q=digital')).status).toBe(200);
  }
});

it('places are free again once their holders are gone', async () => {
  const [worker] = workers;
  const headers = { origin, 'content-type': 'multipart/form-data; boundary=x', 'x-forwarded-for': client(1) };
  await expect
    .poll(async () => (await worker.ask('/admin/sign-in', { method: 'POST', body: 'x', headers })).status)
    .toBe(400);
});

it('headers that are too long are 431, and what is half said is 408 before long', async () => {
  expect(await sendRaw(origin, `GET /en HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 .*\r\n/,
  );
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write('GET /en HTTP/1.1\r\nHost: x\r\nX-Slow: '));
    held.push(socket);
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
}, 20_000);
