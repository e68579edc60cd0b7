import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { Stop } from './stop.mjs';

const withParent = new URL('./die-with-parent.mjs', import.meta.url).href;
const head = 10;
const tail = 25;

/**
 * Runs a Node script quietly in the checkout. No shell is between, so that a path may hold spaces, and the script ends
 * when this process does, so that a killed start leaves no build running into the next one's.
 * @throws Stop with the sentence given and the end of what the script printed
 */
export function runScript(script, args, sentence, env = {}) {
  const path = script instanceof URL ? fileURLToPath(script) : script;
  return run(process.execPath, ['--import', withParent, path, ...args], sentence, env, [
    'ignore',
    'pipe',
    'pipe',
    'ipc',
  ]);
}

/** The same for a program that is not a Node script. */
export function run(command, args, sentence, env = {}, stdio = ['ignore', 'pipe', 'pipe']) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env, TONGWEN_RUNS: String(process.pid) },
      stdio,
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);

    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    child.on('error', (error) => settle(error.message));
    child.on('close', (code, signal) => settle(code === 0 ? undefined : `${output}\n(ended with ${signal ?? code})`));

    function settle(failure) {
      process.off('exit', end);
      if (failure === undefined) resolve(output);
      else reject(new Stop(sentence, shorten(failure.trim().split('\n'))));
    }
  });
}

/** Some programs say the reason first, most of them last. */
function shorten(lines) {
  if (lines.length <= head + tail) return lines.join('\n');
  return [...lines.slice(0, head), '…', ...lines.slice(-tail)].join('\n');
}
