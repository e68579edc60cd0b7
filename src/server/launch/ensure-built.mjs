import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keepEarlierFiles, listFiles } from './earlier-files.mjs';
import { install, needsInstall } from './install.mjs';
import { takeLock } from './lock.mjs';
import { root } from './root.mjs';
import { runScript } from './run.mjs';
import { line, step } from './say.mjs';
import { servedBy } from './serving.mjs';
import { sourceHash } from './source-hash.mjs';
import { Stop } from './stop.mjs';

const inBuild = (name) => join(root, '.build', name);
const next = join(root, '.next');
const previousNext = inBuild('previous-next');
const stamp = inBuild('stamp');

/** Installs and builds what is missing or out of date; two starts at once do it one after the other. */
export async function ensureBuilt() {
  if (!needsInstall() && isBuilt()) return;
  await withBuildLock(async () => {
    if (needsInstall()) refuseWhileServed();
    await install();
    putBackInterrupted();
    if (isBuilt()) return;
    refuseWhileServed();
    await step('Building the site', build, 'Site built');
  });
}

/** Packages and Prisma's client, which is what development needs; it bundles and renders by itself. */
export async function ensureGenerated() {
  await withBuildLock(async () => {
    await install();
    await generate();
    await runScript(bundles, ['-', inBuild('assets'), inBuild('assets.json')], buildSentence);
  });
}

const isBuilt = () =>
  !existsSync(previousNext) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root);

function refuseWhileServed() {
  const pid = servedBy();
  if (pid === undefined) return;
  throw new Stop(
    `The sources have changed, and process ${pid} still serves the build made from the earlier ones. Stop it, then start again.`,
  );
}

const buildSentence = 'The site could not be built. The lines above say why; correct it and start again.';
const bundles = new URL('./bundles.mjs', import.meta.url);

/**
 * The old build stays whole until the new one is: the bundles go to a folder of their own, and Next's folder is moved
 * aside and back again if its build fails. Only the exchange at the end is without a stamp, so one that is cut short
 * is made again.
 */
async function build() {
  const hash = sourceHash(root);
  await generate();
  rmSync(inBuild('server.new'), { recursive: true, force: true });
  await runScript(bundles, [inBuild('server.new'), inBuild('assets.new'), inBuild('assets.json.new')], buildSentence);
  await buildNext();

  rmSync(stamp, { force: true });
  exchangeBundles();
  keepEarlierFiles(
    join(next, 'static'),
    join(previousNext, 'static'),
    listFiles(join(next, 'static')),
    inBuild('static.json'),
  );
  rmSync(previousNext, { recursive: true, force: true });
  writeFileSync(`${stamp}.new`, hash);
  renameSync(`${stamp}.new`, stamp);
}

function generate() {
  // The command line looks for a schema engine to download, which generating does not need.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  const script = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  return runScript(script, ['generate'], buildSentence, env);
}

async function buildNext() {
  if (existsSync(next)) {
    renameSync(next, previousNext);
    moveCache(previousNext, next);
  }
  const tsconfig = readFileSync(join(root, 'tsconfig.json'));
  try {
    const script = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
    await runScript(script, ['build'], buildSentence, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
    // Next writes this last; without it nothing can be served.
    if (!existsSync(join(next, 'BUILD_ID'))) throw new Stop(buildSentence, 'next build ended without a result.');
  } catch (error) {
    putBackInterrupted();
    throw error;
  } finally {
    // Next writes it anew to its own liking; a build leaves the sources as they were.
    if (!readFileSync(join(root, 'tsconfig.json')).equals(tsconfig))
      writeFileSync(join(root, 'tsconfig.json'), tsconfig);
  }
}

/** An earlier build still aside means that one was cut short or failed: what it left is dropped. */
function putBackInterrupted() {
  if (!existsSync(previousNext)) return;
  moveCache(next, previousNext);
  rmSync(next, { recursive: true, force: true });
  renameSync(previousNext, next);
}

/** What Next remembers from build to build makes the next one faster. */
function moveCache(from, to) {
  if (!existsSync(join(from, 'cache')) || existsSync(join(to, 'cache'))) return;
  mkdirSync(to, { recursive: true });
  renameSync(join(from, 'cache'), join(to, 'cache'));
}

function exchangeBundles() {
  rmSync(inBuild('server'), { recursive: true, force: true });
  renameSync(inBuild('server.new'), inBuild('server'));
  keepEarlierFiles(
    inBuild('assets.new'),
    inBuild('assets'),
    listFiles(inBuild('assets.new')),
    inBuild('assets-kept.json'),
  );
  rmSync(inBuild('assets'), { recursive: true, force: true });
  renameSync(inBuild('assets.new'), inBuild('assets'));
  renameSync(inBuild('assets.json.new'), inBuild('assets.json'));
}

async function withBuildLock(work) {
  mkdirOrStop();
  let said = false;
  for (;;) {
    const { holder, release } = takeLock(inBuild('lock'));
    if (!holder) {
      try {
        return await work();
      } finally {
        release();
      }
    }
    if (!said) line(`· Waiting for process ${holder.pid}, which is building this checkout …`);
    said = true;
    await wait(300);
  }
}

function mkdirOrStop() {
  try {
    mkdirSync(inBuild(''), { recursive: true });
  } catch (error) {
    throw new Stop(
      `The checkout ${root} has to be built and may not be written to (${error.code}). Run \`npm run build\` as its owner first.`,
    );
  }
}
