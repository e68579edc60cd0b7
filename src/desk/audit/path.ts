import type { AuditFilter } from '@/newsroom/audit/schema';

type More = { path?: '' | '/export'; format?: 'csv' | 'json'; before?: string };

/** The screen, or the export, with what is asked for. */
export function auditPath(filter: Partial<AuditFilter>, { path = '', ...more }: More = {}): string {
  const asked = Object.entries({ ...filter, ...more }).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(asked).toString();
  return `/admin/audit${path}${query && `?${query}`}`;
}
