import type { Tx } from '@/platform/db/client';
import { demandKnownCover } from '../pictures/cover';
import { demand } from '../refused';
import type { FactsInput } from './schema';

/** @throws Refused at the field for a department, a channel or a cover that does not exist (any more) */
export async function demandKnown(tx: Tx, { departmentId, channelIds, coverId = null }: FactsInput): Promise<void> {
  const department = await tx.department.findUnique({ where: { id: departmentId }, select: { id: true } });
  demand(department !== null, 'department.unknown', { field: 'departmentId' });
  const known = await tx.channel.count({ where: { id: { in: channelIds } } });
  demand(known === channelIds.length, 'channels.unknown', { field: 'channelIds' });
  await demandKnownCover(tx, coverId);
}

export const inOrder = (channelIds: string[]) => channelIds.map((channelId, position) => ({ channelId, position }));
