import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The first person at the desk of every site that tests start. */
export const administrator = { email: 'wang.lan@example.org', password: 'a long enough password' };

export type Site = { origin: string; process: ChildProcess; output: () => string; stop: () => Promise<void> };

/** Starts the built product as `npm start` does and waits until it serves. */
export async function startSite(env: Record<string, string>): Promise<Site> {
  const port = String(await freePort());
  const settings = { ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['src/server/launch/start.mjs'], {
    env: Object.assign(clean(), settings, { PORT: port }, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, child, () => output);
  return {
    origin,
    process: child,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilReady(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + 110_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the site did not start:\n${output()}`);
    const ready = await fetch(`${origin}/readyz`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`the site did not become ready:\n${output()}`);
}

/** The environment without what vitest and npm set for themselves. */
function clean(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^(VITEST|NODE_ENV|TEST$|DATABASE_|npm_)/.test(name)) delete env[name];
  return env;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
