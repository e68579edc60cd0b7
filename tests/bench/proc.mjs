import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What Linux tells of processes. Elsewhere the answers are empty, and the columns made from them are left out. */

const read = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** State and numbers of a process after its name, which stands in brackets and may hold anything. */
const statOf = (pid) =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

/** Ticks of /proc are hundredths of a second on every Linux Node runs on. */
const ticksPerSecond = 100;

/** CPU time a process has used, in seconds, all its threads; NaN where it is not told. */
export function cpuSeconds(pid) {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/**
 * Begins to watch who uses the machine. @returns asks for the share of all its cores' time that went to others since:
 * what is not idle and was used neither by us nor by what we started. NaN where it is not told
 */
export function watchOthers() {
  const before = { busy: busySeconds(), ours: ourSeconds(), at: performance.now() };
  return () => {
    const passed = ((performance.now() - before.at) / 1000) * cpus().length;
    return Math.max(0, busySeconds() - before.busy - (ourSeconds() - before.ours)) / passed;
  };
}

/** user, nice, system, interrupts, and what the host took away; not idle, and not waiting for a disk. */
function busySeconds() {
  const [user, nice, system, , , irq, softirq, steal] = read('.', 'stat').split(/\s+/).slice(1, 9).map(Number);
  return (user + nice + system + irq + softirq + steal) / ticksPerSecond;
}

/** Living processes of ours, each with the children it has seen end. */
const ourSeconds = () =>
  treeOf(process.pid)
    .flatMap(({ pid }) => statOf(pid).slice(11, 15).map(Number))
    .filter(Number.isFinite)
    .reduce((total, ticks) => total + ticks / ticksPerSecond, 0);

/** A process and all below it, itself first. */
export function treeOf(pid) {
  const parents = processes().map((id) => ({ id, parent: Number(statOf(id)[1]) }));
  const below = (id) => [id, ...parents.filter(({ parent }) => parent === id).flatMap((child) => below(child.id))];
  return below(pid).map((id) => ({ pid: id, command: read(id, 'cmdline').replaceAll('\0', ' ').trim() }));
}

export const childrenOf = (pid) => treeOf(pid).slice(1);

/** In bytes. PSS counts a page shared by n processes as an n-th for each, so sums are true. */
export function memoryOf(pid) {
  const rollup = read(pid, 'smaps_rollup');
  const value = (text, name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) * 1024;
  return { pss: value(rollup, 'Pss'), rss: value(read(pid, 'status'), 'VmRSS') };
}

function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
