'use server';
import { changeSettings } from '@/newsroom/settings/commands/change-settings';
import { isInner } from '@/newsroom/settings/schema';
import { formAction } from '../form-action';
import { readSettingsForm, settingsField, settingsInput } from '../settings-input';

export const saveSettings = formAction({
  schema: settingsInput,
  read: readSettingsForm,
  field: settingsField,
  run: async (ctx, { version, ...setting }) => {
    const changed = await changeSettings(ctx, { setting, version });
    return { version: changed.version, done: isInner(setting.group) ? 'saved' : 'settingsSaved' };
  },
});
