import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { line, step } from '../../src/server/launch/say.mjs';
import { andEnd, endOnSignal } from '../bench/ending.mjs';
import { print, table } from '../bench/table.mjs';
import { makeDataDir, startTongwen } from '../bench/tongwen.mjs';
import { pages } from './pages.mjs';

const run = promisify(execFile);

/** Medians of so many runs: simulated throttling still feels a busy machine. */
const runs = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
].join(' ');

/**
 * Every kind of page in both languages, on the phone that Lighthouse simulates. Ends with 1 when a score is below 100.
 * @param parts only pages whose address holds one of these; all when there are none
 */
export async function judgePages(tool, chromium, parts) {
  endOnSignal();
  line();
  line('Tongwen 同文, Lighthouse');
  line();
  const asked = pages.filter(({ path }) => parts.length === 0 || parts.some((part) => path.includes(part)));
  const judged = await andEnd(async () => {
    const { siteUrl } = await startTongwen(makeDataDir(), { workers: 1, place: 'all' });
    const results = [];
    for (const page of asked) results.push(await step(page.path, () => judge(tool, chromium, siteUrl, page)));
    return results;
  });
  report(judged);
  process.exit(judged.every(({ scores }) => scores.every((score) => score === null || score === 100)) ? 0 : 1);
}

async function judge(tool, chromium, siteUrl, { path, indexed }) {
  const reports = [];
  for (let n = 0; n < runs; n += 1) reports.push(await once(tool, chromium, siteUrl + path));
  const scores = categories.map((category) =>
    category === 'seo' && !indexed
      ? null
      : median(reports.map((report) => Math.round((report.categories[category].score ?? 0) * 100))),
  );
  return { path, scores, failed: failedAudits(reports[0], indexed) };
}

/** Lighthouse itself asks to be run again when the browser lost the trace, on a busy machine now and then. */
const lostTrace = /NO_NAVSTART|Please run Lighthouse again/;

async function once(tool, chromium, url) {
  try {
    return await judgeOnce(tool, chromium, url);
  } catch (error) {
    if (!lostTrace.test(String(error))) throw error;
    return judgeOnce(tool, chromium, url);
  }
}

async function judgeOnce({ node, script }, chromium, url) {
  const args = [script, url, '--quiet', '--output=json', `--chrome-flags=${flags}`];
  const env = { ...process.env, ...(chromium && { CHROME_PATH: chromium }) };
  const { stdout } = await run(node, args, { env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** Ids of the audits that count and were not passed, each with the elements it names. */
function failedAudits({ categories: all, audits }, indexed) {
  const counted = Object.entries(all)
    .filter(([name]) => name !== 'seo' || indexed)
    .flatMap(([, { auditRefs }]) => auditRefs.filter(({ weight }) => weight > 0));
  const failed = counted.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.9);
  return failed.map(({ id, displayValue, details }) => {
    const snippets = (details?.items ?? []).flatMap(({ node }) => (node?.snippet ? [node.snippet] : []));
    return [id, displayValue, ...snippets.slice(0, 3)].filter(Boolean).join(' ');
  });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function report(judged) {
  line();
  const rows = judged.map(({ path, scores }) => [path, ...scores.map((score) => score ?? '–')]);
  table(['median of three', ...categories], rows);
  for (const { path, failed } of judged) for (const audit of failed) print(`! ${path}: ${audit}`);
  line();
}
