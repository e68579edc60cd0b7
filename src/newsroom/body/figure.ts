import { z } from 'zod';
import { longestAlt, longestCaption, longestCredit, type Sources, sourcesOf } from '../pictures/rules';
import { escapeHtml } from './escape';
import type { Body } from './schema';

/**
 * A picture in a text, with the words of that text's language: what it shows for who does not see it, a caption, whom
 * it is owed to. It names the picture by its hash; size comes from the database with every save (newsroom/pictures).
 */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes('\u0000') && value.isWellFormed())
    .default('');

export const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,40}$/)
      .nullish(),
    picture: z.string().regex(/^[0-9a-f]{32}$/),
    width: z.number().int().min(1).max(100_000),
    height: z.number().int().min(1).max(100_000),
    alt: words(longestAlt),
    /** Said by an editor: it says nothing that the text does not say, so that an empty `alt` is no omission. */
    decorative: z.boolean().default(false),
    caption: words(longestCaption),
    credit: words(longestCredit),
  }),
});

export type Figure = z.infer<typeof figure>;

export const figuresIn = (body: Body): Figure[] => body.content.filter((block) => block.type === 'figure');

/** Whether a text shows a picture itself. */
export const showsPicture = (body: Body, picture: { hash: string } | null): boolean =>
  figuresIn(body).some(({ attrs }) => attrs.picture === picture?.hash);

/** Whether whoever does not see it is told what it shows, or that there is nothing to tell. */
export const isDescribed = ({ attrs: { alt, decorative } }: Figure): boolean => decorative || alt.trim() !== '';

/**
 * @param pictures what the addresses of pictures begin with
 * @param first whether it is the first of its page, which may be the largest thing a reader sees at once
 */
export function renderFigure({ attrs }: Figure, pictures: string, first: boolean): string {
  const { picture: hash, width, height, caption, credit } = attrs;
  const said = [caption && escapeHtml(caption), credit && `<small>${escapeHtml(credit)}</small>`].filter(Boolean);
  const figcaption = said.length > 0 ? `<figcaption>${said.join(' ')}</figcaption>` : '';
  return `<figure>${image(sourcesOf(pictures, { hash, width, height }), attrs, first)}${figcaption}</figure>`;
}

/** As wide as the text: its measure, or the window without its edges. */
const sizes = '(min-width: 48rem) 41rem, calc(100vw - 40px)';

const image = ({ src, srcSet, width, height }: Sources, { alt, decorative }: Figure['attrs'], first: boolean): string =>
  `<img src="${src}" srcset="${srcSet}" sizes="${sizes}" width="${width}" height="${height}" alt="${decorative ? '' : escapeHtml(alt)}" ${first ? 'loading="eager" fetchpriority="high"' : 'loading="lazy"'} decoding="async">`;
