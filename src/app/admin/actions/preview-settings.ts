'use server';
import { locales } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { draftSettings } from '@/newsroom/settings/commands/draft-settings';
import { settingsPreviewToken, settingViews } from '@/newsroom/settings/preview';
import { formAction } from '../form-action';
import { readSettingsForm, settingsField, settingsInput } from '../settings-input';

/** Nothing is saved: the pages are drawn with what the form says, for whoever has their links. */
export const previewSettings = formAction({
  schema: settingsInput,
  read: readSettingsForm,
  field: settingsField,
  run: async (ctx, { version, ...setting }) => {
    const { id } = await draftSettings(ctx, setting);
    const asked = locales.flatMap((locale) => settingViews.map((view) => ({ locale, view })));
    const previews = await Promise.all(
      asked.map(async ({ locale, view }) => ({
        locale,
        view,
        url: paths.preview(await settingsPreviewToken(id, view, locale, ctx.now)),
      })),
    );
    return { previews, version, done: 'settingsPreviewed' };
  },
});
