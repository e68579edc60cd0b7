import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** PostgreSQL refuses to run as root: then it runs as another user. Undefined: as the one who started us. */
export type User = { uid: number; gid: number } | undefined;

/**
 * @param paths the first that exists and is not root's says whose the database is; then come postgres and nobody
 */
export function postgresUser(paths: string[]): User {
  if (process.getuid?.() !== 0) return undefined;
  return (
    paths.map(ownerOf).find((owner) => owner) ??
    userNamed('postgres') ??
    userNamed('nobody') ?? { uid: 65534, gid: 65534 }
  );
}

/** Whether this user can come to a path and do that with it: asked of the system, because modes do not say all. */
export function canReach(user: User, path: string, access: 'r' | 'w' | 'x'): boolean {
  const test = spawnSync('/bin/sh', ['-c', `test -${access} "$1"`, 'sh', path], { ...user, cwd: '/', stdio: 'ignore' });
  return test.status === 0;
}

function ownerOf(path: string): User {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

function userNamed(name: string): User {
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([user]) => user === name);
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}
