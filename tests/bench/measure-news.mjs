import { setTimeout as wait } from 'node:timers/promises';
import { Connection, now } from './client.mjs';
import { delays } from './numbers.mjs';
import { plan, release } from './plan.mjs';

/** Nothing that is to be measured takes this long; in milliseconds. */
const patience = 5_000;

/** How long after the newsroom's command readers of every worker see what it did: new words, or that the page is gone. */
export async function measureNews(tongwen, newsroom) {
  const { readers, told } = await oneForEachWorker(tongwen);
  const changes = [];
  const ends = [];
  for (let number = 1; number <= plan.changes; number += 1) {
    changes.push(await publishWords(newsroom, readers, `Change ${number} of the bench.`));
  }
  for (let number = 1; number <= plan.changes; number += 1) {
    ends.push(
      await see(
        readers,
        ({ status }) => status === 410,
        () => newsroom.unpublish(),
      ),
    );
    await publishWords(newsroom, readers, `Return ${number} of the bench.`);
  }
  for (const reader of readers) reader.close();
  return { workers: readers.length, told, changed: summary(changes), gone: summary(ends) };
}

async function publishWords(newsroom, readers, words) {
  await newsroom.write(words);
  return see(
    readers,
    ({ status, body }) => status === 200 && body.includes(words),
    () => newsroom.publish(),
  );
}

/** @returns for each reader the milliseconds from the end of the command to the end of the first answer that shows it */
async function see(readers, shows, act) {
  // A change comes at no particular moment of what workers do once a second.
  await wait(Math.random() * 40);
  const until = now() + patience;
  const watches = readers.map(async (reader) => {
    while (now() < until) {
      const answer = await reader.get(release);
      if (shows(answer)) return answer.at;
      await wait(1);
    }
    throw new Error('a worker did not show a change');
  });
  const [at, ...seen] = await Promise.all([act(), ...watches]);
  return seen.map((time) => Math.max(0, time - at));
}

const summary = (repetitions) => ({
  everyWorker: delays(repetitions.map((each) => Math.max(...each))),
  eachWorker: repetitions[0].map((_, index) => delays(repetitions.map((each) => each[index]))),
});

/** Workers take connections in turn, and each says in /readyz which process it is. */
async function oneForEachWorker({ port, workers }) {
  const found = new Map();
  for (let attempt = 0; attempt < 20 && found.size < workers.length; attempt += 1) {
    const connection = new Connection(port);
    const { body } = await connection.get('/readyz');
    const [, pid] = /^ready (\d+)/.exec(body.toString()) ?? [];
    if (pid === undefined) return { readers: [connection, await inTurn(port)], told: false };
    if (found.has(pid)) connection.close();
    else found.set(pid, connection);
  }
  if (found.size < workers.length) throw new Error('the connections all came to the same worker');
  return { readers: [...found.values()], told: true };
}

async function inTurn(port) {
  const connection = new Connection(port);
  await connection.get('/readyz');
  return connection;
}
