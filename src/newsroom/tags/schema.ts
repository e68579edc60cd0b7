import { z } from 'zod';
import { line } from '../words';

/** The names of a tag. One of them may be missing: then the tag does not show in that language. */
export const tagSchema = z
  .object({ nameEn: line(60, 'tags.long'), nameZh: line(60, 'tags.long') })
  .refine(({ nameEn, nameZh }) => nameEn !== '' || nameZh !== '', { message: 'tags.empty', path: ['nameEn'] });

export type TagNames = z.infer<typeof tagSchema>;
