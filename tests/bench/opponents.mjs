import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchOnce } from './client.mjs';
import { atEnd } from './ending.mjs';
import { has } from './machine.mjs';
import { nginxConfig } from './nginx-config.mjs';
import { start, startScript } from './processes.mjs';
import { freePort } from './tongwen.mjs';

/** Next alone, with what Tongwen's own worker gets. */
export async function startNext({ databaseUrl, dataDir, siteUrl }) {
  const scripts = JSON.parse(readFileSync('.build/assets.json', 'utf8'));
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '20',
    DATA_DIR: dataDir,
    SITE_URL: siteUrl,
    ENHANCE_SCRIPT: scripts.enhance,
    CHOICES_SCRIPT: scripts.choices,
  };
  const program = await startScript('servers', 'tests/bench/next-server.mjs', 'start', env);
  return { ...program, port: program.answer };
}

/**
 * node:http sending the same bytes: with the same headers, and with three only, the hardest to come near to.
 * @param answers `{ headers: [name, value][], body }` by coding
 */
export async function startBare(answers) {
  const tasks = answers.flatMap(({ headers, body }) => {
    const few = headers.filter(([name]) => /^content-(type|length|encoding)$/i.test(name));
    return [headers, few].map((list) => ({ headers: Object.fromEntries(list), body: body.toString('base64') }));
  });
  const program = await startScript('servers', 'tests/bench/bare-server.mjs', tasks);
  return { ...program, ports: answers.map((_, index) => program.answer.slice(2 * index, 2 * index + 2)) };
}

const nginx = ['nginx', '/usr/sbin/nginx'].find((program) => has(program, ['-v']));

/** nginx in one process sending the same bytes and headers from files, each on a port of its own; or undefined. */
export async function startNginx(answers) {
  if (!nginx) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tongwen-nginx-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const ports = [];
  for (const [index, { body }] of answers.entries()) {
    writeFileSync(join(folder, `page-${index}`), body);
    ports.push(await freePort());
  }
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, answers, ports));
  const program = start('servers', nginx, ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]);
  await program.until(() => fetchOnce(ports[0], '/').then(Boolean, () => false));
  return { ...program, ports };
}
