import { db } from '@/platform/db/client';
import { log } from '@/platform/log';
import { reads } from '@/platform/tags';
import { isGroup, type Setting, type SettingGroup, type Settings, settingSchemas, usualSettings } from './schema';

/** @param draft one group as it is about to be saved, for a preview */
export async function readSettings(draft?: Setting | null): Promise<Settings> {
  reads('settings');
  const settings = { ...usualSettings };
  for (const { key, value } of await db().setting.findMany()) if (isGroup(key)) put(settings, parsed(key, value));
  if (draft) put(settings, draft);
  return settings;
}

const put = (settings: Settings, { group, value }: Setting) => Object.assign(settings, { [group]: value });

/** What no longer fits its schema is a bug of ours; readers still get pages. */
export function parsed(group: SettingGroup, value: unknown): Setting {
  const result = settingSchemas[group].safeParse(value);
  if (!result.success) log().error({ group, error: result.error }, 'settings that cannot be read stand as usual');
  return { group, value: result.success ? result.data : usualSettings[group] } as Setting;
}
