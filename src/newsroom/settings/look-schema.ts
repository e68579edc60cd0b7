import { z } from 'zod';

/**
 * The colours an institution may seal its pages with, the first by default: each for paper by light and by dark, so that
 * text in it and on it can be read. The readers' style sheet says the same (site/css/accents.css).
 */
export const accentColours = {
  indigo: ['#214f7c', '#90bce9'],
  cinnabar: ['#a3281c', '#f0a193'],
  rouge: ['#8e1f45', '#eda3b9'],
  plum: ['#68305f', '#d9aad2'],
  ochre: ['#7d4a17', '#e2b384'],
  pine: ['#205c45', '#93cbb0'],
  azurite: ['#0f5f70', '#8cc9d8'],
  ink: ['#32383f', '#c3c8cf'],
} as const;

export type Accent = keyof typeof accentColours;
export const accents = Object.keys(accentColours) as [Accent, ...Accent[]];

export const lookSchema = z.object({ accent: z.enum(accents, { message: 'settings.accent' }) });

export type Look = z.infer<typeof lookSchema>;
