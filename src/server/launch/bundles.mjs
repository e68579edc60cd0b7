import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Bundles what runs outside Next: the process itself, because Node runs no TypeScript, and the readers' one script.
 * Run as a script: bundles.mjs <folder for the server's files> <folder for the site's assets> <path of the manifest>
 */
const [serverFolder, assetFolder, manifest] = process.argv.slice(2);

await Promise.all([bundleServer(), bundleEnhance()]);

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
      entryPoints: ['src/server/prepare.ts', 'src/server/worker.ts'],
      splitting: true,
      packages: 'external',
    }),
  ]);
}

async function bundleEnhance() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/site/enhance/index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0].contents;
  const name = `enhance-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  mkdirSync(assetFolder, { recursive: true });
  writeFileSync(join(assetFolder, name), code);
  writeFileSync(manifest, JSON.stringify({ enhance: `/assets/${name}` }));
}
