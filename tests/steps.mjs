import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm test` and `npm run check` are made of: each step runs one tool and answers how many tests it passed. */
const require = createRequire(import.meta.url);

/** Path of a package's own program: no shell and no `npx` stand between. */
function program(name, bin = name) {
  const path = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(path);
  return join(path, '..', typeof bins === 'string' ? bins : bins[bin]);
}

/** Runs a Node program with its output shown, and answers its exit code. */
export function run(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

/** The route types that pages are checked against come from Next itself. */
export async function types() {
  const generated = await run(program('next'), ['typegen']);
  return asOne(generated || (await run(program('typescript', 'tsc'), ['--noEmit'])));
}

export const lint = async () => asOne(await run(program('@biomejs/biome', 'biome'), ['check', '--error-on-warnings']));

export async function vitest(...projects) {
  const file = join(tmpdir(), `tongwen-vitest-${process.pid}.json`);
  const args = ['run', ...projects.flatMap((name) => ['--project', name])];
  const code = await run(program('vitest'), [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(file, code, ({ numPassedTests, numTotalTests }) => [numPassedTests, numTotalTests]);
}

export async function playwright(env) {
  const file = join(tmpdir(), `tongwen-playwright-${process.pid}.json`);
  const code = await run(program('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(file, code, ({ stats }) => [
    stats.expected,
    stats.expected + stats.unexpected + stats.flaky + stats.skipped,
  ]);
}

/** Pictures of pages whose names hold one of these parts; of all when there are none. Answers an exit code. */
export const draw = (parts, env) =>
  run(
    program('@playwright/test', 'playwright'),
    [
      'test',
      '--config=tests/screenshots/playwright.config.ts',
      '--reporter=line',
      ...(parts.length > 0 ? ['--grep', parts.join('|')] : []),
    ],
    env,
  );

/** A tool that failed has failed at least once, whatever it wrote; a test that did not run has not passed. */
function counted(file, code, read) {
  try {
    const [passed, total] = read(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: Math.max(total - passed, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(file, { force: true });
  }
}

/** Runs the steps in order, all of them, and prints the sum as the last line. */
export async function runAll(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const [name, step] of Object.entries(steps)) {
    process.stdout.write(`\n── ${name}\n`);
    const { passed, failed } = await step();
    sum.passed += passed;
    sum.failed += failed;
  }
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}
