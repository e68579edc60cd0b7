import type { Locale } from '@/platform/db/client';

type Topic = {
  titleEn: string;
  titleZh: string;
  introEn: string;
  introZh: string;
  liveEn: boolean;
  liveZh: boolean;
};

/** What a topic says in one language, and whether its readers may see it. */
export const topicIn = (locale: Locale, topic: Topic) =>
  locale === 'en'
    ? { title: topic.titleEn, intro: topic.introEn, live: topic.liveEn }
    : { title: topic.titleZh, intro: topic.introZh, live: topic.liveZh };

export const liveLocales = (topic: Pick<Topic, 'liveEn' | 'liveZh'>): Locale[] => [
  ...(topic.liveEn ? (['en'] as const) : []),
  ...(topic.liveZh ? (['zh'] as const) : []),
];
