import { db, type Locale } from '@/platform/db/client';
import { openToken, signToken } from '../editions/preview';
import { parsed } from './read-settings';
import { isGroup, type Setting } from './schema';

/** What of the site a preview of settings shows. */
export const settingViews = ['home', 'article', 'channel'] as const;
export type SettingView = (typeof settingViews)[number];

/** A link to a page of the site as it would be with a draft of settings: `locale.view.draft.expiry.signature`. */
export const settingsPreviewToken = (draftId: string, view: SettingView, locale: Locale, now: Date): Promise<string> =>
  signToken(`${locale}.${view}.${draftId}`, now);

export type SettingsPreview = { locale: Locale; view: SettingView; setting: Setting };

/** What a link opens; null for one that is wrong or too old, or is no link to a draft of settings. */
export async function findSettingsPreview(token: string, now: Date): Promise<SettingsPreview | null> {
  const promise = await openToken(token, now);
  const [, locale, view, id = ''] =
    /^(en|zh)\.(home|article|channel)\.([0-9a-f-]{36})$/.exec(promise?.what ?? '') ?? [];
  if (!locale || !view) return null;
  const draft = await db().settingDraft.findUnique({ where: { id } });
  if (!draft || !isGroup(draft.key)) return null;
  return { locale: locale as Locale, view: view as SettingView, setting: parsed(draft.key, draft.value) };
}
