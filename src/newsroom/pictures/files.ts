import type { Tx } from '@/platform/db/client';

/** Where a picture's files lie in storage: in a folder of its own, spread over 256. */
export const folderOf = (hash: string) => `${hash.slice(0, 2)}/${hash}`;
export const originalOf = (hash: string) => `${folderOf(hash)}/original`;

/**
 * Holds what lies in storage under a hash for this transaction: who puts files there and who removes them come after
 * each other, so that no row is left without its bytes.
 */
export async function lockFiles(tx: Tx, hash: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`picture:${hash}`}, 0))`;
}
