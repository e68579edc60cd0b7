/**
 * What the site aims at. A number missed is told and fails nothing: machines differ, and a busy one slows everybody.
 * Each aim: its words, and how to find its value in the results.
 */
const KB = 1024;

/** By CPU time where the system tells it: on a core of one's own that is the same as by the clock, on a shared one truer. */
function ratioTo({ stored }, name) {
  const { ratio, cpuRatio } = stored.browser.contenders.find((one) => one.name === name);
  return Number.isFinite(cpuRatio.median) ? cpuRatio.median : ratio.median;
}

const travels = ({ bytes }, ...kinds) =>
  bytes.filter(({ kind }) => kinds.includes(kind)).reduce((total, one) => total + one.travels, 0) / KB;

const aims = [
  ['stored page ÷ bare node:http, per CPU s', '≥', 0.8, '', (all) => ratioTo(all, 'bare')],
  ['stored page ÷ Next alone, per CPU s', '≥', 40, '', (all) => ratioTo(all, 'next')],
  ['time of a cold page ÷ Next alone', '≤', 1.2, '', ({ cold }) => cold.aloneMs.next.ratio.median],
  ['publishing seen in every worker, median', '≤', 60, 'ms', ({ news }) => news.changed.everyWorker.median],
  ['publishing seen in every worker, p95', '≤', 200, 'ms', ({ news }) => news.changed.everyWorker.p95],
  ['publishing seen in every worker, longest', '≤', 1000, 'ms', ({ news }) => news.changed.everyWorker.max],
  ['unpublished is 410 in every worker, p95', '≤', 200, 'ms', ({ news }) => news.gone.everyWorker.p95],
  ['memory, two workers and PostgreSQL', '≤', 700, 'MB', ({ memory }) => memory.pss / KB / KB],
  ['script', '≤', 10, 'KB', (all) => travels(all, 'script')],
  ['CSS', '≤', 20, 'KB', (all) => travels(all, 'CSS')],
  ['page without images', '≤', 30, 'KB', (all) => travels(all, 'HTML', 'CSS', 'script', 'other')],
];

export const judge = (results) =>
  aims.map(([name, sign, limit, unit, find]) => {
    const value = find(results);
    return { name, sign, limit, unit, value, met: sign === '≥' ? value >= limit : value <= limit };
  });
