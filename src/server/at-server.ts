import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '@/platform/env';
import { Stop } from './launch/stop.mjs';
import { findBinaries } from './postgres-binaries';
import { openCluster } from './postgres-cluster';
import { findOrphan, urlOf } from './postgres-server';
import { programOf, type TypedProgram } from './programs';

/** The embedded database while the site runs on it; undefined where it does not. */
export async function findRunning(env: Env, database: string): Promise<string | undefined> {
  if (!existsSync(join(env.DATA_DIR, 'postgres')))
    throw new Stop(
      `There is no database in ${env.DATA_DIR} yet. Run npm start first, or set DATA_DIR or DATABASE_URL.`,
    );
  const cluster = openCluster(env.DATA_DIR, findBinaries());
  const server = await findOrphan(cluster);
  return server && urlOf(cluster, server.port, database);
}

/** Runs a program that was typed at the server, on its terminal. @returns its exit code */
export function runProgram(name: TypedProgram, args: string[], env: Record<string, string>) {
  const { path, execArgv } = programOf(name);
  const child = spawn(process.execPath, [...execArgv, path, ...args], {
    env: { ...process.env, ...env, DATABASE_POOL: '2' },
    stdio: 'inherit',
  });
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
