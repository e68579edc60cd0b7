import { z } from 'zod';
import { inBoth, links, pictureId, uri, words } from './parts-schema';

/** Sites that take an address to pass on. */
export const shareServices = ['weibo', 'qq', 'qzone', 'x', 'facebook', 'linkedin'] as const;
export type ShareService = (typeof shareServices)[number];

const shown = z
  .array(z.enum(shareServices, { message: 'form.broken' }))
  .transform((services) => [...new Set(services)]);

/** How people reach the institution, and pass its pages on. */
export const contactsSchema = z.object({
  /** '' leaves the tool out. */
  staffMailUrl: uri(/^(https?|mailto)$/),
  /**
   * Without a name the tool is left out. `code` is a picture of the account's code; without one it is drawn from its text,
   * and without that the tool says what to search for.
   */
  wechat: z.object({ name: words(40), qrText: words(500), code: pictureId }),
  /** Which are offered, in which order. */
  share: inBoth(shown).default({
    en: ['x', 'facebook', 'linkedin', 'weibo', 'qq', 'qzone'],
    zh: ['weibo', 'qq', 'qzone', 'x', 'facebook', 'linkedin'],
  }),
  /** The institution's own accounts elsewhere. */
  accounts: links.default([]),
});

export type Contacts = z.infer<typeof contactsSchema>;

export const usualContacts: Contacts = contactsSchema.parse({ staffMailUrl: '', wechat: { name: '', qrText: '' } });
