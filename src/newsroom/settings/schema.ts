import { z } from 'zod';
import { bannerSchema, noBanner } from './banner-schema';
import { contactsSchema, usualContacts } from './contacts-schema';
import { footerSchema, usualFooter } from './footer-schema';
import { channelsSchema, homeSchema, leadsSchema, usualHome } from './home-schema';
import { identitySchema, usualIdentity } from './identity-schema';
import { lookSchema } from './look-schema';
import { navigationSchema, usualNavigation } from './navigation-schema';
import { securitySchema, usualSecurity } from './security-schema';

/**
 * What may be changed in the desk, in groups: each is one row, one form, one lock, one line in the history. What has
 * never been changed stands as `usualSettings` says.
 */
export const settingSchemas = {
  emergency: bannerSchema,
  announcement: bannerSchema,
  leads: leadsSchema,
  home: homeSchema,
  navigation: navigationSchema,
  channels: channelsSchema,
  identity: identitySchema,
  footer: footerSchema,
  contacts: contactsSchema,
  look: lookSchema,
  security: securitySchema,
} as const;

export type SettingGroup = keyof typeof settingSchemas;
export const settingGroups = Object.keys(settingSchemas) as SettingGroup[];

/** What no reader sees: it has no preview and makes no page out of date. */
export const isInner = (group: SettingGroup): boolean => group === 'security';

export const isGroup = (key: string): key is SettingGroup => (settingGroups as string[]).includes(key);

export type Settings = { [Group in SettingGroup]: z.infer<(typeof settingSchemas)[Group]> };

export const usualSettings: Settings = {
  emergency: noBanner,
  announcement: noBanner,
  leads: { articles: [] },
  home: usualHome,
  navigation: usualNavigation,
  channels: { channels: {} },
  identity: usualIdentity,
  footer: usualFooter,
  contacts: usualContacts,
  look: { accent: 'indigo' },
  security: usualSecurity,
};

/** One group with what it is to be. */
export type Setting = { [Group in SettingGroup]: { group: Group; value: Settings[Group] } }[SettingGroup];

/** @param more what a form sends beside */
export const settingSchema = <More extends z.ZodRawShape>(more: More) => {
  const one = <Group extends SettingGroup>(group: Group) =>
    z.object({ ...more, group: z.literal(group), value: settingSchemas[group] });
  return z.discriminatedUnion('group', [
    one('emergency'),
    one('announcement'),
    one('leads'),
    one('home'),
    one('navigation'),
    one('channels'),
    one('identity'),
    one('footer'),
    one('contacts'),
    one('look'),
    one('security'),
  ]);
};
