import type { Tx } from '@/platform/db/client';
import type { Action } from '../policy';
import type { SettingGroup } from './schema';

export const settingsChanged = 'settings.changed' as const;

/** Which articles lead is chosen from day to day, by those who publish them; the rest is set up. */
export const actionFor = (group: SettingGroup): Action => (group === 'leads' ? 'home.chooseLeads' : 'settings.change');

export const changesOf = (group: SettingGroup) => ({
  event: settingsChanged,
  details: { path: ['group'], equals: group },
});

/** Name of the person who changed a group last; null where nobody has, or the system did. */
export async function lastChange(tx: Tx, group: SettingGroup): Promise<string | null> {
  const event = await tx.auditEvent.findFirst({
    where: changesOf(group),
    orderBy: { sequence: 'desc' },
    select: { actor: { select: { name: true } } },
  });
  return event?.actor?.name ?? null;
}
