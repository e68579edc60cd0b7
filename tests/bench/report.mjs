import { writeFileSync } from 'node:fs';
import { judge } from './aims.mjs';
import { generator } from './load.mjs';
import { machine } from './machine.mjs';
import { nextConnections, plan, release } from './plan.mjs';
import { number, print, ratio, table } from './table.mjs';

const names = {
  tongwen: 'Tongwen from the store',
  bare: 'bare node:http, same bytes and headers',
  bareFewHeaders: 'bare node:http, three headers only',
  nginx: 'nginx, same bytes and headers',
};

export function writeReport(results) {
  const path = '.build/bench.json';
  writeFileSync(
    path,
    `${JSON.stringify({ machine, generator, plan, release, aims: judge(results), ...results }, null, 2)}\n`,
  );
  print(`All numbers: ${path}\n`);
}

export function printReport(results) {
  print(plan.quick ? '\nBENCH_QUICK: too short to rely on.' : '');
  print(
    `${machine.at.slice(0, 16).replace('T', ' ')} UTC, ${machine.cpu}, cores: ${machine.cores}, Node ${machine.node}, ${machine.platform}`,
  );
  print(`Load by ${generator} (${nextConnections} for Next); ${machine.placing}.`);
  if (results.others > 0.1) {
    print(`! Others used ${Math.round(results.others * 100)} % of the machine's CPU time meanwhile: expect noise.`);
  }
  printStored(results.stored);
  printCold(results.cold);
  printNews(results.news);
  printSearch(results.search);
  printMemory(results.memory);
  printBytes(results.bytes);
  printAims(judge(results));
}

function printStored(stored) {
  for (const [mode, next] of [
    ['browser', 'Next alone, compressing as `next start` does'],
    ['identity', 'Next alone'],
  ].filter(([mode]) => stored[mode])) {
    const { bytes, contenders } = stored[mode];
    const shared = contenders.some(({ share }) => share < 0.9);
    print(
      `\n${release}, ${mode === 'browser' ? 'br, as browsers ask' : 'not compressed'}: ${number(bytes)} bytes, median of ${plan.rounds} rounds`,
    );
    table(
      ['', 'requests/s', 'Tongwen ÷ it', '(min – max)', 'per CPU s', 'Tongwen ÷ it', '(min – max)', 'on its core'],
      contenders.map((one) => [
        names[one.name] ?? next,
        number(one.perSecond),
        ...(one.name === 'tongwen' ? ['', ''] : ratio(one.ratio)),
        number(one.perCpuSecond),
        ...(one.name === 'tongwen' ? ['', ''] : ratio(one.cpuRatio)),
        `${Math.round(one.share * 100)} %`,
      ]),
    );
    if (shared)
      print(
        '! Servers were off their core at times, because others use it or the load is the slower part: trust the CPU columns.',
      );
  }
}

function printCold(cold) {
  print(`\nA page that is not stored: ${cold.pages} copies of the release in a circle, more than the store holds`);
  const cells = (row) => [number(row.value, 2), ...ratio(row.ratio)];
  for (const [words, rows] of [
    ['one now and then, ms', cold.aloneMs],
    ['its CPU time, ms', cold.aloneCpuMs],
    ['one after the other, renders/s', cold.onePerSecond],
    ['8 at once, renders/s', cold.eightPerSecond],
  ]) {
    table(
      [words, '', 'Tongwen ÷ it', '(min – max)'],
      [
        ['Tongwen, br', number(rows.tongwen.value, 2), '', ''],
        ['Next alone, compressing', ...cells(rows.next)],
        ['Next alone, not compressing', ...cells(rows.nextPlain)],
      ],
    );
  }
}

function printNews({ workers, told, changed, gone }) {
  print(
    `\nFrom the newsroom to the readers of ${workers} workers, ms after the command, ${changed.everyWorker.count} times each`,
  );
  if (!told)
    print(
      '! /readyz does not say which worker answers: that the connections lead to different ones is taken for granted.',
    );
  const row = (words, { median, p95, max }) => [words, number(median, 1), number(p95, 1), number(max, 1)];
  const rows = (words, { everyWorker, eachWorker }) => [
    row(`${words} in every worker`, everyWorker),
    ...eachWorker.map((one, index) => row(`  worker ${index + 1}`, one)),
  ];
  table(['', 'median', 'p95', 'longest'], [...rows('changed words seen', changed), ...rows('unpublished, 410', gone)]);
}

function printSearch(search) {
  print('\nA search, ms until the whole page is there');
  table(
    ['', 'median', 'p95', 'longest'],
    search.map(({ words, median, p95, max }) => [words, number(median, 1), number(p95, 1), number(max, 1)]),
  );
}

function printMemory({ kinds, pss, rss }) {
  const megabytes = (bytes) => number(bytes / 1024 / 1024);
  print('\nMemory with two workers after load, MB (PSS counts what processes share once, RSS in each)');
  table(
    ['', 'processes', 'PSS', 'RSS'],
    [
      ...kinds.map((one) => [one.kind, one.processes, megabytes(one.pss), megabytes(one.rss)]),
      ['all', '', megabytes(pss), megabytes(rss)],
    ],
  );
}

function printBytes(bytes) {
  print('\nA first visit to the release page, bytes');
  const all = { kind: 'all', files: 0, travels: 0, raw: 0 };
  for (const one of bytes) for (const key of ['files', 'travels', 'raw']) all[key] += one[key];
  table(
    ['', 'files', 'as sent', 'unpacked'],
    [...bytes, all]
      .filter(({ files }) => files > 0)
      .map((one) => [one.kind, one.files, number(one.travels), number(one.raw)]),
  );
}

function printAims(aims) {
  print('\nAims');
  table(
    ['', 'aim', 'measured', ''],
    aims.map(({ name, sign, limit, unit, value, met }) => [
      name,
      `${sign} ${limit} ${unit}`.trim(),
      `${number(value, value < 10 ? 2 : 1)} ${unit}`.trim(),
      met ? '✓' : '✗',
    ]),
  );
  print('');
}
