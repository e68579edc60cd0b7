import { setTimeout as wait } from 'node:timers/promises';
import { fetchOnce } from './client.mjs';
import { load } from './load.mjs';
import { median, rotated, spread } from './numbers.mjs';
import { startBare, startNginx } from './opponents.mjs';
import { encodings, nextConnections, plan, release } from './plan.mjs';

/** The release page from the store, against others that send the same bytes, and against Next alone. */
export async function measureStored(tongwen, next) {
  const answers = [];
  for (const encoding of Object.values(encodings)) answers.push(await storedAnswer(tongwen.port, encoding));
  const bare = await startBare(answers);
  const nginx = await startNginx(answers);
  const [worker] = tongwen.workers;

  const contenders = Object.entries(encodings).flatMap(([mode, encoding], index) =>
    [
      { name: 'tongwen', port: tongwen.port, path: release, pid: worker },
      { name: 'bare', port: bare.ports[index][0], path: '/', pid: bare.pid },
      { name: 'bareFewHeaders', port: bare.ports[index][1], path: '/', pid: bare.pid },
      nginx && { name: 'nginx', port: nginx.ports[index], path: '/', pid: nginx.pid },
      { name: 'next', port: next.port, path: release, pid: next.pid, connections: nextConnections },
    ]
      .filter(Boolean)
      .map((contender) => ({ ...contender, mode, encoding })),
  );
  for (const contender of contenders) await load(contender, plan.warmUp);

  const runs = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      runs.push({ round, ...contender, ...(await load(contender, plan.stored)) });
    }
  }
  await bare.stop();
  await nginx?.stop();
  return Object.fromEntries(
    Object.keys(encodings).map((mode, index) => [
      mode,
      { bytes: answers[index].body.length, contenders: compare(runs.filter((run) => run.mode === mode)) },
    ]),
  );
}

/** Each round's own ratio, because what else the machine does changes from round to round. */
function compare(runs) {
  const names = [...new Set(runs.map(({ name }) => name))];
  const of = (name) => runs.filter((run) => run.name === name).sort((a, b) => a.round - b.round);
  const ours = of('tongwen');
  const ratio = (theirs, by) => spread(theirs.map((run, round) => ours[round][by] / run[by]));
  return names.map((name) => {
    const theirs = of(name);
    return {
      name,
      perSecond: median(theirs.map((run) => run.perSecond)),
      perCpuSecond: median(theirs.map((run) => run.perCpuSecond)),
      share: median(theirs.map((run) => run.share)),
      ratio: ratio(theirs, 'perSecond'),
      cpuRatio: ratio(theirs, 'perCpuSecond'),
    };
  });
}

/** What the store sends once the page is compressed for good, without what Node adds to every answer. */
async function storedAnswer(port, encoding) {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await fetchOnce(port, release, encoding);
    const final = answer.headers['content-encoding'] !== 'br' || answer.headers.etag.includes('-b11');
    if (answer.status !== 200 || (!final && attempt === 50)) throw new Error(`${release} is not in the store`);
    if (final) return { headers: pairs(answer.rawHeaders), body: answer.body };
    await wait(100);
  }
}

function pairs(rawHeaders) {
  const list = [];
  for (let at = 0; at < rawHeaders.length; at += 2) list.push([rawHeaders[at], rawHeaders[at + 1]]);
  return list.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name));
}
