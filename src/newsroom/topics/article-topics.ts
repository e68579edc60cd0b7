import type { Locale } from '@/platform/db/client';
import type { TopicLink } from '../editions/dto';

type Topic = { id: string; slug: string; titleEn: string; titleZh: string; liveEn: boolean; liveZh: boolean };

/** The topics an article stands in that readers of a language may know of. */
export const liveTopicsOf = (locale: Locale, { topics }: { topics: { topic: Topic }[] }): Topic[] =>
  topics.map(({ topic }) => topic).filter(({ liveEn, liveZh }) => (locale === 'en' ? liveEn : liveZh));

export const topicLink = (locale: Locale, { slug, titleEn, titleZh }: Topic): TopicLink => ({
  slug,
  title: locale === 'en' ? titleEn : titleZh,
});
