import type { Tx } from '@/platform/db/client';
import { demand } from '../refused';
import type { Held } from './roles';

/** @throws Refused at the row whose channel or department does not exist (any more) */
export async function demandPlaces(tx: Tx, held: readonly Held[]): Promise<void> {
  const [channels, departments] = await Promise.all([
    tx.channel.findMany({ where: { id: { in: held.flatMap(({ channelId }) => channelId ?? []) } } }),
    tx.department.findMany({ where: { id: { in: held.flatMap(({ departmentId }) => departmentId ?? []) } } }),
  ]);
  const missing = (id: string | null, known: { id: string }[]) => id !== null && !known.some((row) => row.id === id);
  held.forEach(({ channelId, departmentId }, at) => {
    demand(!missing(channelId, channels), 'roles.channelUnknown', { field: `roles.${at}.channelId` });
    demand(!missing(departmentId, departments), 'roles.departmentUnknown', { field: `roles.${at}.departmentId` });
  });
}
