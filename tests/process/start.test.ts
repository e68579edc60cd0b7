import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, type Site, startSite } from '../support/start-site';

const folder = mkdtempSync(join(tmpdir(), 'tongwen start '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newDataDir = (name: string) => join(folder, name);

/** What a start says that cannot go on. */
function failingStart(env: Record<string, string>): Promise<{ code: number | null; words: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/server/launch/start.mjs'], {
      env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: '', ...env },
    });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.on('close', (code) => resolve({ code, words: words.trim() }));
  });
}

describe('a start that cannot go on says why in one sentence', () => {
  it.each([
    ['a wrong setting', { SITE_TIME_ZONE: 'Peking' }, /^✗ The setting SITE_TIME_ZONE is not an IANA time zone.*\.$/],
    ['a port that is no port', { PORT: '99999' }, /^✗ The setting PORT .*\.$/],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:9/none' },
      /^✗ .*127\.0\.0\.1:9.*\.$/,
    ],
    ['a host of another machine', { HOST: '192.0.2.1' }, /^✗ HOST 192\.0\.2\.1 is not an address of this machine.*\.$/],
  ])('%s', async (_, env, sentence) => {
    const { code, words } = await failingStart({ DATA_DIR: newDataDir('unused'), ...env });
    expect(code).toBe(1);
    expect(words).toMatch(sentence);
    expect(words).not.toContain('secret');
  });

  it('a port that is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const { code, words } = await failingStart({ PORT: String(port), DATA_DIR: newDataDir('taken') });
    other.close();
    expect(code).toBe(1);
    expect(words).toMatch(
      new RegExp(`^✗ Port ${port} on 127\\.0\\.0\\.1 is taken by another program.*PORT=\\d+ npm start\\.$`),
    );
  });

  it('a folder that holds something else, which is left as it is', async () => {
    const foreign = newDataDir('foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.txt'), 'mine');
    const { code, words } = await failingStart({ DATA_DIR: foreign });
    expect(code).toBe(1);
    expect(words).toMatch(/^✗ .*foreign.*\.$/);
    expect(readdirSync(foreign)).toEqual(['thesis.txt']);
  });

  it('a folder that cannot be written to', async () => {
    const { code, words } = await failingStart({ DATA_DIR: '/proc/tongwen' });
    expect(code).toBe(1);
    expect(words).toMatch(/^✗ .*\/proc\/tongwen.*\.$/);
  });
});

describe('a running site', () => {
  const dataDir = newDataDir('running site');
  let site: Site;

  beforeAll(async () => {
    site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '1' });
  });

  afterAll(async () => {
    await site.stop();
  });

  const postmaster = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = (pid: number) =>
    spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .split(/\s+/)
      .map(Number);

  it('prints a token at the server, and nothing beside it, by which a script comes in', async () => {
    const type = (...more: string[]) =>
      spawnSync(process.execPath, ['src/server/launch/token.mjs', '--email', 'script@example.org', ...more], {
        env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: dataDir },
        encoding: 'utf8',
      });
    const { stdout, stderr, status } = type('--role', 'editor', '--name', '夜间导入', '--days', '7');
    expect(stderr).toMatch(/is shown this once/);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^tw_[\w-]{43}\n$/)]);
    const me = await fetch(`${site.origin}/api/v1/me`, { headers: { authorization: `Bearer ${stdout.trim()}` } });
    expect(await me.json()).toMatchObject({ person: { name: '夜间导入' }, roles: [{ role: 'editor' }] });
    for (const [words, sentence] of [
      [['--role', 'chiefEditor'], /^✗ .*does not hold the role chiefEditor.*\.$/],
      [['--role', 'queen'], /^✗ Say which role.*$/],
      [['--role', 'editor', '--days', '367'], /^✗ Say for how many --days.*$/],
    ] as const) {
      const refused = type(...words);
      expect([refused.status, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr.trim()).toMatch(sentence);
    }
  });

  it('refuses a second start on its data, and goes on', async () => {
    const { code, words } = await failingStart({ DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(words).toMatch(new RegExp(`^✗ .*${site.process.pid}.*\\.$`));
    expect((await fetch(`${site.origin}/en`)).status).toBe(200);
  });

  it('whose parent alone was killed leaves PostgreSQL running, and the next start adopts it', async () => {
    const before = postmaster();
    await kill(site, [site.process.pid ?? 0]);
    site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '1' });
    expect(postmaster()).toBe(before);
    expect(site.output()).toMatch(/was still running/);
    expect((await fetch(`${site.origin}/en/news/zhou-min-keynote-2020-cpas`)).status).toBe(200);
  });

  it('of which everything was killed at once starts again with its data', async () => {
    const pid = site.process.pid ?? 0;
    await kill(site, [pid, ...children(pid), postmaster()]);
    site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '1' });
    expect((await fetch(`${site.origin}/zh/news/zhou-min-keynote-2020-cpas`)).status).toBe(200);
    expect(site.output()).toMatch(/up to date/);
  });

  it('replaces a worker that dies', async () => {
    const ready = async () => (await fetch(`${site.origin}/readyz`).catch(() => null))?.text();
    const before = (await ready()) ?? '';
    process.kill(Number(before.trim().split(' ')[1]), 'SIGKILL');
    // Some of these are on their way to the worker when it dies, and none may be left waiting.
    await Promise.all(Array.from({ length: 50 }, () => ready()));
    await expect
      .poll(async () => [/^ready \d+/.test((await ready()) ?? ''), (await ready()) === before], { timeout: 20_000 })
      .toEqual([true, false]);
  });
});

async function kill(site: Site, pids: number[]): Promise<void> {
  const ended = new Promise((resolve) => {
    site.process.once('exit', resolve);
  });
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await ended;
}
