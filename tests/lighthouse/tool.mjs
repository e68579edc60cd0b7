import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/server/launch/root.mjs';
import { line } from '../../src/server/launch/say.mjs';
import { Stop } from '../../src/server/launch/stop.mjs';

/**
 * Lighthouse needs a newer Node than the product, and is too large to be installed with it. Both come by npm into a
 * folder beside the build when they are first needed.
 */
const version = '13.5.0';
/** Used where this Node is older than 22.19, the oldest that runs this Lighthouse. */
const newerNode = '22.23.3';
const folder = join(root, '.build', 'lighthouse');

/** @returns paths of a Node and of Lighthouse's program */
export function findLighthouse() {
  const script = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const node = runsLighthouse() ? process.execPath : join(folder, 'node_modules', nodePackage(), 'bin', 'node');
  if (!existsSync(script) || !existsSync(node)) install();
  return { node, script };
}

const nodePackage = () => `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function runsLighthouse() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 19);
}

function install() {
  line(`· installing Lighthouse ${version} …`);
  mkdirSync(folder, { recursive: true });
  const packages = [`lighthouse@${version}`, ...(runsLighthouse() ? [] : [`${nodePackage()}@${newerNode}`])];
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Stop(`Lighthouse ${version} could not be installed.`, stderr);
}
