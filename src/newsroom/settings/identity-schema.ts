import { z } from 'zod';
import { inBoth, needed, neededInBoth, nothing, pictureId, uri, words, wordsInBoth } from './parts-schema';

/** What the site is called. */
export const identitySchema = z.object({
  name: neededInBoth(80),
  /** Where the full name is too long: on a phone's home screen, in a browser's list of search engines (OpenSearch 1.1). */
  shortName: wordsInBoth(16).default(nothing),
  /** One character, as on a seal. */
  seal: needed(2),
  /** In place of the seal at the head of every page. */
  logo: pictureId,
  /** The logo says the name: it stands alone. */
  logoNamed: z.boolean({ message: 'form.broken' }).default(false),
  /** What the site is about, for machines that still ask. */
  keywords: inBoth(z.array(words(40)).max(20, { message: 'settings.many' })).default({ en: [], zh: [] }),
  /** Where to report a vulnerability (RFC 9116); without it there is no security.txt. */
  securityContact: uri(/^(https|mailto|tel)$/).default(''),
});

export type Identity = z.infer<typeof identitySchema>;

export const usualIdentity: Identity = {
  name: { en: 'Tongwen Newsroom', zh: '同文新闻网' },
  shortName: nothing,
  seal: '文',
  logo: null,
  logoNamed: false,
  keywords: { en: [], zh: [] },
  securityContact: '',
};
