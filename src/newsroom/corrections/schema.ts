import { z } from 'zod';
import { line } from '../words';

const words = line(600, 'correction.long');

/** What was wrong in a text, and what is right: in each language that was wrong. */
export const correctionSchema = z
  .object({ wordsEn: words, wordsZh: words })
  .refine(({ wordsEn, wordsZh }) => wordsEn !== '' || wordsZh !== '', { message: 'correction.empty', path: [''] });

export type CorrectionWords = z.infer<typeof correctionSchema>;
