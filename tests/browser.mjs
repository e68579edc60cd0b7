import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A Chromium for the browser tests: the one on the path, else Debian's where we may install it, else Playwright's own.
 * @returns its path, or an empty text when Playwright knows where its own is
 */
export async function findBrowser() {
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    installDebians();
    const installed = onPath();
    if (installed) return installed;
  }
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('No Chromium could be found or installed. Install one and put it on the PATH.');
  return '';
}

const onPath = () =>
  ['chromium', 'chromium-browser', 'google-chrome']
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
    .find(Boolean);

/** With fonts for Chinese: without them a page's lines would break elsewhere. */
function installDebians() {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
}
