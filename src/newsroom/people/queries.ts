import { db } from '@/platform/db/client';
import { findOneTimeToken } from './one-time-tokens';

/** Whether this link may still make the first administrator. */
export async function setUpIsOpen(token: string, now: Date): Promise<boolean> {
  if ((await db().person.count()) > 0) return false;
  return (await findOneTimeToken(db(), now, 'setUp', token)) !== null;
}
