import type { Database, Tx } from '@/platform/db/client';
import { parsed } from './read-settings';
import { type Security, usualSecurity } from './security-schema';

/** Asked for each time, so that a change holds on every instance at once. */
export async function readSecurity(from: Database | Tx): Promise<Security> {
  const row = await from.setting.findUnique({ where: { key: 'security' } });
  return row ? (parsed('security', row.value).value as Security) : usualSecurity;
}
