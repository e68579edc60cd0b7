import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { builtActions } from '../support/build';
import { bothWorkers, type Connection } from '../support/http';
import { send } from '../support/knock';
import { ask, databaseAt } from '../support/postgres';
import { Rows } from '../support/rows';
import { administrator, type Site, startSite } from '../support/start-site';

/** A site of its own, as it is found by whoever starts it for the first time. */
const databaseUrl = databaseAt(inject('databaseUrl'), 'first_run');
const named = (name: string) => {
  const action = builtActions().find((each) => each.name === name);
  if (!action) throw new Error(`there is no ${name}`);
  return action;
};

let site: Site;
let rows: Rows;
let workers: Connection[];

beforeAll(async () => {
  await ask(inject('databaseUrl'), 'CREATE DATABASE first_run');
  const empty = { ADMIN_EMAIL: '', ADMIN_PASSWORD: '', SAMPLE_DATA: 'off', WEB_CONCURRENCY: '2' };
  site = await startSite({ DATABASE_URL: databaseUrl, DATA_DIR: inject('dataDir'), ...empty });
  rows = await Rows.open(databaseUrl);
  workers = await bothWorkers(site.origin);
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await rows.close();
  await site.stop();
});

it('twenty who race with the link of the first start make one administrator, and one is let in', async () => {
  const token = /\/admin\/set-up\/([\w-]+)/.exec(site.output())?.[1] ?? '';
  expect(token).not.toBe('');
  const { password } = administrator;
  const racers = Array.from({ length: 20 }, (_, at) =>
    send(site.origin, named('set-up.setUp'), `/admin/set-up/${token}`, '', {
      token,
      name: 'Wang Lan',
      email: at === 0 ? administrator.email : `racer-${at}@example.org`,
      password,
    }),
  );
  const answers = await Promise.all(racers);
  expect(answers.filter(({ to }) => to === '/admin')).toHaveLength(1);
  expect(answers.filter(({ status }) => status >= 500 && status !== 503)).toEqual([]);
  expect(await rows.text('SELECT count(*) FROM "Person"')).toEqual(['1']);
  expect(await rows.text('SELECT count(*) FROM "Grant" WHERE role = \'administrator\'')).toEqual(['1']);
  expect(await rows.text('SELECT count(*) FROM "Session"')).toEqual(['1']);
});

it('of fifty who guess at once, over both workers, from everywhere and in every spelling, five come to the password', async () => {
  const [email = ''] = await rows.text('SELECT email FROM "Person"');
  const spellings = [
    email,
    email.toUpperCase(),
    ` ${email} `,
    email.replace('e', 'ｅ'),
    email.replace(/^./, (first) => first.toUpperCase()),
  ];
  const guesses = Array.from({ length: 50 }, (_, at) =>
    send(site.origin, named('sign-in.signIn'), '/admin/sign-in', '', {
      email: spellings[at % spellings.length] ?? '',
      password: `guess number ${at}`,
    }),
  );
  const answers = await Promise.all(guesses);
  const judged = answers.filter(({ state }) => state?.errors.password?.key === 'signIn.wrong');
  expect(judged.length).toBeGreaterThan(0);
  expect(judged.length).toBeLessThanOrEqual(5);
  expect(await rows.text(`SELECT count(*) FROM "AuditEvent" WHERE event = 'person.signInFailed'`)).toEqual([
    String(judged.length),
  ]);
  expect(await rows.text('SELECT count(*) FROM "SignInAttempt"')).toEqual(['5']);
  // Nor does the right one open the door now, in either worker.
  const right = await Promise.all(
    [1, 2, 3, 4].map(() =>
      send(site.origin, named('sign-in.signIn'), '/admin/sign-in', '', { email, password: administrator.password }),
    ),
  );
  for (const { state } of right) expect(state?.errors['']?.key).toBe('signIn.locked');
  expect(await rows.text('SELECT count(*) FROM "Session"')).toEqual(['1']);
});
