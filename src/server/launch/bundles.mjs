import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Bundles what runs outside Next: the process itself, because Node runs no TypeScript, and the readers' scripts.
 * Run as a script: bundles.mjs <folder for the server's files> <folder for the site's assets> <path of the manifest>
 */
const [serverFolder, assetFolder, manifest] = process.argv.slice(2);

await Promise.all([bundleServer(), bundleReaders()]);

async function bundleServer() {
  if (serverFolder === '-') return;
  const common = {
    absWorkingDir: root,
    outdir: serverFolder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  };
  await Promise.all([
    // The supervisor with all it uses in one file: parsed only where it runs, that is a fifth of its memory.
    build({ ...common, entryPoints: ['src/server/main.ts'], minifySyntax: true, minifyWhitespace: true }),
    build({
      ...common,
      entryPoints: ['prepare', 'worker', 'card-thread', 'reset-password', 'audit-verify', 'token'].map(
        (name) => `src/server/${name}.ts`,
      ),
      splitting: true,
      packages: 'external',
    }),
  ]);
}

async function bundleReaders() {
  mkdirSync(assetFolder, { recursive: true });
  // Fetched inside WeChat alone, by the one that every page has: so that one knows its address.
  const wechat = await bundleAsset('wechat', 'src/site/enhance/wechat/card.ts');
  const [enhance, choices] = await Promise.all([
    bundleAsset('enhance', 'src/site/enhance/index.ts', { WECHAT_SCRIPT: JSON.stringify(wechat) }),
    bundleAsset('choices', 'src/site/enhance/head.ts'),
  ]);
  const rules = keepAsset('prefetch', 'speculationrules', readFileSync(join(root, 'src/site/speculation-rules.json')));
  writeFileSync(manifest, JSON.stringify({ enhance, choices, rules }));
}

async function bundleAsset(name, entryPoint, define = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    define,
    write: false,
    logLevel: 'error',
  });
  return keepAsset(name, 'js', outputFiles[0].contents);
}

/** @returns the address, which holds a hash of the content and so may be kept for ever */
function keepAsset(name, extension, content) {
  const file = `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${extension}`;
  writeFileSync(join(assetFolder, file), content);
  return `/assets/${file}`;
}
