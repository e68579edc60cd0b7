import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { has, placed } from './machine.mjs';
import { connections as usual } from './plan.mjs';
import { cpuSeconds } from './proc.mjs';

const wrk = has('wrk', ['-v']);
const ownClient = fileURLToPath(new URL('load-client.mjs', import.meta.url));

export const generator = `${wrk ? 'wrk' : 'our own client (wrk is not installed)'}, ${usual} connections`;

/**
 * Asks for one page over and over, each connection for the next when it has the last.
 * @returns requests answered, by the clock and by the CPU time the server used, which is the steadier of the two when
 * others use the machine; the share of the time it was on its core says whether they did
 */
export async function load({ port, path, encoding, pid, connections = usual }, seconds) {
  const before = cpuSeconds(pid);
  const since = performance.now();
  const { requests, elapsed } = await (wrk ? runWrk : runOwn)(
    `http://127.0.0.1:${port}${path}`,
    encoding,
    seconds,
    connections,
  );
  const cpu = cpuSeconds(pid) - before;
  return {
    perSecond: requests / elapsed,
    perCpuSecond: requests / cpu,
    share: (cpu * 1000) / (performance.now() - since),
  };
}

async function runWrk(url, encoding, seconds, connections) {
  const args = [
    '--timeout',
    '60s',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '-H',
    `Accept-Encoding: ${encoding}`,
    url,
  ];
  const said = await output('wrk', args);
  const [, requests, elapsed, unit] = /(\d+) requests in ([\d.]+)(ms|s|m)/.exec(said) ?? [];
  if (!requests || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk met errors at ${url}:\n${said}`);
  return { requests: Number(requests), elapsed: Number(elapsed) * { ms: 0.001, s: 1, m: 60 }[unit] };
}

const runOwn = async (url, encoding, seconds, connections) =>
  JSON.parse(await output(process.execPath, [ownClient, url, encoding, String(seconds), String(connections)]));

function output(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(...placed('load', command, args), { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${command} ended with ${code}: ${said}`)),
    );
  });
}
