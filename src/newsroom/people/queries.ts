import { db } from '@/platform/db/client';
import { findSetUpToken } from './set-up-token';

/** Whether this link may still make the first administrator. */
export async function setUpIsOpen(token: string, now: Date): Promise<boolean> {
  if ((await db().person.count()) > 0) return false;
  return (await findSetUpToken(db(), token, now)) !== null;
}
