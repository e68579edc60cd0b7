import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './root.mjs';
import { run, runScript } from './run.mjs';
import { step } from './say.mjs';
import { Stop } from './stop.mjs';

const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.tongwen-lock');
const unfinished = join(modules, '.tongwen-installing');

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(
    `Tongwen needs Node.js 20.19 or newer and this is ${version}. Install a newer Node.js and start again.`,
  );
}

export function needsInstall() {
  if (existsSync(unfinished)) return true;
  if (readOrNothing(stamp) === lockHash()) return false;
  if (!installedByHand()) return true;
  noteInstalled();
  return false;
}

/** Installs the packages that package-lock.json names, unless they are there. */
export async function install() {
  if (!needsInstall()) return;
  await step('Installing packages', npmInstall, 'Packages installed');
}

/**
 * Not `npm ci`: it refuses a lock that lacks packages of other systems, and a registry may not have them all. What is
 * installed is the lock's all the same, and the lock is left alone. An installation cut short is begun anew.
 */
async function npmInstall() {
  if (existsSync(unfinished)) rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  writeFileSync(unfinished, '');
  // No package runs anything of its own here, whatever the settings of whoever installs (package.json: allowScripts).
  await runNpm(['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  rmSync(unfinished, { force: true });
  noteInstalled();
}

function runNpm(args) {
  const sentence = 'The packages could not be installed. Check the connection to the npm registry and start again.';
  const npm = npmScript();
  // Packages needed to build are needed in production too, and none of ours is left out by npm's own settings.
  const env = { NODE_ENV: 'development', npm_config_omit: '' };
  return npm ? runScript(npm, args, sentence, env) : run('npm', args, sentence, env);
}

/** npm's own script: the one that runs us, else the one that came with this Node. */
function npmScript() {
  const bin = dirname(process.execPath);
  return [
    process.env.npm_execpath,
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
}

/** Whether npm was run by hand: what it noted as installed has every package of the lock that is not optional. */
function installedByHand() {
  const installed = parse(readOrNothing(join(modules, '.package-lock.json')))?.packages;
  const wanted = parse(readOrNothing(lockFile))?.packages;
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, dev, peer }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || dev || peer)),
  );
}

function noteInstalled() {
  try {
    writeFileSync(stamp, lockHash());
  } catch (error) {
    // Packages that belong to someone else are looked at again the next time.
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

function readOrNothing(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
