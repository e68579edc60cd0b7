import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

type Message = { type: string; subType?: string; url: string; lastLine?: number; message: string; extract?: string };

/** What the Nu Html Checker finds wrong with these documents, by name: errors and warnings. */
export function checkHtml(documents: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tongwen-vnu-'));
  try {
    const names = Object.keys(documents);
    names.forEach((name, at) => {
      writeFileSync(join(folder, `${at}.html`), documents[name] ?? '');
    });
    const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', folder];
    const { stdout, stderr, error } = spawnSync(java(), args, { encoding: 'utf8', maxBuffer: 50 * 1024 * 1024 });
    if (error) throw error;
    if (!stdout.startsWith('{')) throw new Error(`the checker did not run:\n${stderr}`);
    return (JSON.parse(stdout).messages as Message[])
      .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
      .map(
        ({ url, message, extract }) => `${names[Number(/(\d+)\.html$/.exec(url)?.[1])]}: ${message} ${extract ?? ''}`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The one on the path, else Debian's where we may install it. */
function java(): string {
  if (spawnSync('java', ['-version']).status === 0) return 'java';
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'default-jre-headless'], options);
    if (spawnSync('java', ['-version']).status === 0) return 'java';
  }
  throw new Error('No Java could be found or installed. Install one (17 or later) and put it on the PATH.');
}
