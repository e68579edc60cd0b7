import type { NewsItem, TopicLink } from '../editions/dto';
import type { PictureDto } from '../pictures/dto';

/** What readers' pages are given of a topic (专题). */
export type TopicItem = TopicLink & {
  /** The first paragraph of the introduction. */
  intro: string;
  /** How many of its articles are live in this language. */
  count: number;
  cover: PictureDto | null;
};

export type TopicDto = TopicLink & {
  /** Paragraphs. */
  intro: string[];
  cover: PictureDto | null;
  /** In the order their editor gave them; live in this language. */
  items: NewsItem[];
  /** Whether the topic is shown in the other language as well. */
  inOther: boolean;
};
