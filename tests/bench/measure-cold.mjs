import { setTimeout as wait } from 'node:timers/promises';
import { Connection, fetchOnce, now } from './client.mjs';
import { median, rotated, spread, sum } from './numbers.mjs';
import { asBrowsersAsk, plan, release } from './plan.mjs';
import { cpuSeconds } from './proc.mjs';

/** In milliseconds: what follows a render, such as compressing it for good, is over before the next is asked for. */
const pause = 40;

/**
 * Pages that are not in the store: more copies of the release than it holds, asked for in a circle, so that each has
 * been put out again when its turn comes. Next alone renders the same addresses.
 */
export async function measureCold(tongwen, next, newsroom) {
  const paths = await newsroom.copies(await moreThanFit(tongwen.port));
  const [worker] = tongwen.workers;
  await untilAtRest(worker);
  const contenders = [
    { name: 'tongwen', port: tongwen.port, pid: worker, encoding: asBrowsersAsk, check: isFresh },
    { name: 'next', port: next.port, pid: next.pid, encoding: asBrowsersAsk },
    { name: 'nextPlain', port: next.port, pid: next.pid, encoding: 'identity' },
  ].map((contender) => ({ ...contender, paths, turn: 0 }));
  for (const contender of contenders) await renderFor(contender, 1, plan.coldWarmUp);

  const rounds = [];
  for (let round = 0; round < plan.coldRounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      const { name } = contender;
      rounds.push({ round, name, kind: 'alone', ...(await renderAlone(contender, plan.alone)) });
      for (const at of [1, 8]) rounds.push({ round, name, kind: at, ...(await renderFor(contender, at, plan.cold)) });
    }
  }
  const pick = (name, kind, what) =>
    rounds.filter((run) => run.name === name && run.kind === kind).map((run) => run[what]);
  const against = (kind, what) => (name) => {
    const theirs = pick(name, kind, what);
    return {
      value: median(theirs),
      ratio: spread(pick('tongwen', kind, what).map((ours, round) => ours / theirs[round])),
    };
  };
  const names = contenders.map(({ name }) => name);
  const table = (kind, what) => Object.fromEntries(names.map((name) => [name, against(kind, what)(name)]));
  return {
    pages: paths.length,
    aloneMs: table('alone', 'ms'),
    aloneCpuMs: table('alone', 'cpuMs'),
    onePerSecond: table(1, 'perSecond'),
    eightPerSecond: table(8, 'perSecond'),
  };
}

/** The cards of all the copies are drawn behind them: that is work of publishing and not of a page. */
async function untilAtRest(pid) {
  for (const until = now() + 120_000; now() < until; ) {
    const before = cpuSeconds(pid);
    await wait(1_000);
    if (!(cpuSeconds(pid) - before > 0.03)) return;
  }
  throw new Error('the worker did not come to rest after publishing');
}

/** The smallest store has 1 MB and keeps a page in three codings. */
async function moreThanFit(port) {
  const codings = ['identity', 'gzip', 'br'];
  const sizes = await Promise.all(codings.map(async (coding) => (await fetchOnce(port, release, coding)).body.length));
  return Math.ceil((1.5 * 1024 * 1024) / sum(sizes));
}

/** A page is first sent as it is compressed in a hurry; one from the store would show brotli's best. */
function isFresh({ headers }) {
  if (!/-b5"$/.test(headers.etag ?? '')) throw new Error('a page meant to be cold came from the store');
}

async function renderOne(contender, connection) {
  contender.turn += 1;
  const path = contender.paths[contender.turn % contender.paths.length];
  const answer = await connection.get(path, contender.encoding);
  if (answer.status !== 200) throw new Error(`${contender.name} answered ${answer.status} to ${path}`);
  contender.check?.(answer);
  return answer.took;
}

/** One page now and then. */
async function renderAlone(contender, count) {
  const connection = new Connection(contender.port);
  const before = cpuSeconds(contender.pid);
  const times = [];
  for (let index = 0; index < count; index += 1) {
    times.push(await renderOne(contender, connection));
    await wait(pause);
  }
  connection.close();
  return { ms: median(times), cpuMs: ((cpuSeconds(contender.pid) - before) * 1000) / count };
}

/** One page after the other without a pause, so many at once. */
async function renderFor(contender, atOnce, seconds) {
  const until = now() + seconds * 1000;
  const since = now();
  let count = 0;
  const lane = async () => {
    const connection = new Connection(contender.port);
    while (now() < until) {
      await renderOne(contender, connection);
      count += 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { perSecond: (count * 1000) / (now() - since) };
}
