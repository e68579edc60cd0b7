import { createHash } from 'node:crypto';
import { canonical } from '../canonical';

/** What later versions have added to events. An older row has none of them, and its hash knows nothing of them. */
type Later = { roles: string | null; token: string | null; personId: string | null; from: string | null };

/**
 * The hash of an event: of everything in its row but its number and this hash itself, the hash of the row before
 * included.
 */
export function hashOfEvent({ roles, token, personId, from, ...row }: Later & Record<string, unknown>): string {
  const told = Object.entries({ roles, token, personId, from }).filter(([, value]) => value !== null);
  return createHash('sha256')
    .update(canonical({ ...row, ...Object.fromEntries(told) }))
    .digest('hex');
}
