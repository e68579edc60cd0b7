import { z } from 'zod';
import { line, lines, slug } from '../words';

export const mostInTopic = 100;

/** What an editor says of a topic. A language is written when it is to be shown; an empty slug is made from a title. */
export const topicSchema = z
  .object({
    slug,
    titleEn: line(120, 'topics.titleLong'),
    titleZh: line(120, 'topics.titleLong'),
    introEn: lines(2_000, 'topics.introLong'),
    introZh: lines(2_000, 'topics.introLong'),
    /** The picture above the introduction; null for none, left out where it stays as it is. A form says none by ''. */
    coverId: z.preprocess((value) => (value === '' ? null : value), z.uuid({ message: 'cover.unknown' }).nullish()),
    articleIds: z
      .array(z.uuid({ message: 'topics.articleUnknown' }))
      .max(mostInTopic, { message: 'topics.many' })
      .transform((ids) => [...new Set(ids)]),
  })
  .refine(({ titleEn, titleZh }) => titleEn !== '' || titleZh !== '', {
    message: 'topics.titleEmpty',
    path: ['titleEn'],
  });

export type TopicInput = z.infer<typeof topicSchema>;
