import { z } from 'zod';
import { line } from '../words';

/** Of the settings: one line in one language, '' where nothing is said in it. */
export const words = (most: number) => line(most, 'settings.long');

export const needed = (most: number) => words(most).refine((value) => value !== '', { message: 'settings.empty' });

/** The same in both languages. */
export const inBoth = <T extends z.ZodType>(one: T) => z.object({ en: one, zh: one });

/** In both, or in none: a reader of either language is told. */
export const wordsInBoth = (most: number) => inBoth(words(most));
export const neededInBoth = (most: number) => inBoth(needed(most));

export const nothing = { en: '', zh: '' };

/** A path of this site, or a secure address elsewhere. Nothing that runs, and no path that means another site. */
const isHref = (value: string): boolean =>
  /^\/(?![/\\])[^\s\\]*$/.test(value) || (/^https:\/\/[^\s]+$/.test(value) && URL.canParse(value));

export const href = words(500).refine((value) => value === '' || isHref(value), { message: 'settings.href' });

/** A link of an administrator's. In a language that lacks its name or its address it is not shown. */
export const link = z.object({ name: wordsInBoth(60), href: inBoth(href) }).superRefine(({ name, href }, context) => {
  const complete = (['en', 'zh'] as const).some((locale) => name[locale] && href[locale]);
  if (!complete) context.addIssue({ code: 'custom', message: 'settings.linkEmpty', path: ['name', 'en'] });
});

export type SettingLink = z.infer<typeof link>;

export const links = z.array(link).max(40, { message: 'settings.many' });

/** Of a picture in the desk; null for none. A form says none by ''. */
export const pictureId = z.preprocess(
  (value) => (value === '' ? null : value),
  z.uuid({ message: 'settings.picture' }).nullable().default(null),
);

/** A whole number that arrives as one or as its digits. */
export const count = (least: number, most: number) =>
  z.coerce
    .number({ message: 'settings.number' })
    .int({ message: 'settings.number' })
    .min(least, { message: 'settings.number' })
    .max(most, { message: 'settings.number' });

/** An address of the kind a browser opens by a program of its own. */
export const uri = (protocols: RegExp) =>
  words(500).refine((value) => value === '' || z.url({ protocol: protocols }).safeParse(value).success, {
    message: 'settings.uri',
  });
