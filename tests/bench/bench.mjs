import { line, step } from '../../src/server/launch/say.mjs';
import { andEnd, endOnSignal } from './ending.mjs';
import { pinSelf } from './machine.mjs';
import { measureBytes } from './measure-bytes.mjs';
import { measureCold } from './measure-cold.mjs';
import { measureMemory } from './measure-memory.mjs';
import { measureNews } from './measure-news.mjs';
import { measureSearch } from './measure-search.mjs';
import { measureStored } from './measure-stored.mjs';
import { startNewsroom } from './newsroom.mjs';
import { startNext } from './opponents.mjs';
import { watchOthers } from './proc.mjs';
import { printReport, writeReport } from './report.mjs';
import { makeDataDir, startTongwen } from './tongwen.mjs';

/**
 * Two starts of the real product on one temporary database: one worker on one core for the ratios, then two workers
 * for what has to reach each of them.
 */
export async function bench() {
  endOnSignal();
  line();
  line('Tongwen 同文, bench');
  line();
  const results = await andEnd(async () => {
    const others = watchOthers();
    const dataDir = makeDataDir();
    const measured = { ...(await onOneCore(dataDir)), ...(await withTwoWorkers(dataDir)) };
    return { ...measured, others: others() };
  });
  printReport(results);
  writeReport(results);
  process.exit(0);
}

async function onOneCore(dataDir) {
  pinSelf('load');
  // The cold part needs a store that is soon full; to the release page, which fits, it makes no difference.
  const options = { workers: 1, place: 'servers', env: { PAGE_STORE_MB: '1' } };
  const tongwen = await step('Starting Tongwen with one worker', () => startTongwen(dataDir, options));
  const newsroom = await startNewsroom(tongwen.databaseUrl);
  const next = await step('Starting Next alone', () => startNext(tongwen));
  const cold = await step('Pages that are not stored', () => measureCold(tongwen, next, newsroom));
  await newsroom.stop();
  const stored = await step('The page from the store', () => measureStored(tongwen, next));
  const bytes = await measureBytes(tongwen);
  await next.stop();
  await tongwen.stop();
  return { stored, cold, bytes };
}

async function withTwoWorkers(dataDir) {
  pinSelf('all');
  const options = { workers: 2, place: 'all' };
  const tongwen = await step('Starting Tongwen with two workers', () => startTongwen(dataDir, options));
  const newsroom = await startNewsroom(tongwen.databaseUrl);
  const news = await step('From the newsroom to the readers', () => measureNews(tongwen, newsroom));
  await newsroom.stop();
  const memory = await step('Memory after load', () => measureMemory(tongwen));
  const search = await step('Searches', () => measureSearch(tongwen));
  await tongwen.stop();
  return { news, search, memory };
}
