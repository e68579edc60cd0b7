import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd, refuseWhileEnding } from './ending.mjs';
import { placed } from './machine.mjs';

/** Settings of whoever runs the bench must not reach the servers: DATABASE_URL may name a database that matters. */
const settings =
  /^(PORT|HOST|SITE_|DATA_DIR|DATABASE_|AUTH_|WEB_|PAGE_|ADMIN_|SAMPLE_|STORAGE_|SMTP_|WECHAT_|TRUSTED_|PASSWORD_|LOG_|TONGWEN_|ENHANCE_|CHOICES_|NODE_|NEXT_|__NEXT)/;

const cleanEnv = (more) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name))),
  NEXT_TELEMETRY_DISABLED: '1',
  ...more,
});

/** In milliseconds; the product itself needs less for either. */
const startPatience = 60_000;
const endPatience = 50_000;

/** Starts a program in a place of `machine.mjs`, out of reach of the terminal's Ctrl-C, which we pass on in order. */
export function start(place, command, args, { env = {}, ipc = false } = {}) {
  refuseWhileEnding();
  const child = spawn(...placed(place, command, args), {
    env: cleanEnv(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? ['ipc'] : [])],
  });
  let said = '';
  let over = false;
  const keep = (chunk) => {
    said = (said + chunk).slice(-5_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  }).then(() => {
    over = true;
  });

  return {
    child,
    ended,
    pid: child.pid,
    said: () => said,
    stop: atEnd(async () => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), endPatience);
      await ended;
      clearTimeout(late);
    }),
    /** Waits for this to be true. @throws with what the program said when it ends before */
    async until(isTrue) {
      for (const end = Date.now() + startPatience; !(await isTrue()); await wait(50)) {
        if (over || Date.now() > end) throw new Error(`${command} ${args.join(' ')} did not start:\n${said}`);
      }
    },
  };
}

/** A script of ours that gets its task by message, answers each with one, and ends when we do. */
export async function startScript(place, script, task, env) {
  const program = start(place, process.execPath, [script], { env, ipc: true });
  const ask = (message) =>
    new Promise((resolve, reject) => {
      program.child.once('message', resolve);
      program.ended.then(() => reject(new Error(`${script} ended:\n${program.said()}`)));
      program.child.send(message, () => {});
    });
  return { ...program, ask, answer: await ask(task) };
}
