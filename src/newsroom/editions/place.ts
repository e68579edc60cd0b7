import type { ArticleKind, Prisma } from '@/platform/db/client';

/** Where an article stands: everything by which lists and other pages may come to show it. */
export type Place = {
  articleId: string;
  kind: ArticleKind;
  issuedOn: Date;
  departmentId: string;
  /** The first is the main one; a page has none. */
  channelIds: string[];
  tagIds: string[];
  topicIds: string[];
};

export const withPlace = {
  channels: { orderBy: { position: 'asc' }, select: { channelId: true } },
  tags: { orderBy: { position: 'asc' }, select: { tagId: true } },
  topics: { select: { topicId: true } },
} as const satisfies Prisma.ArticleInclude;

type Row = Prisma.ArticleGetPayload<{ include: typeof withPlace }>;

/** What rights to an article may be bounded by. */
export const aboutArticle = (row: Pick<Row, 'departmentId' | 'channels'>) => ({
  departmentId: row.departmentId,
  channelIds: row.channels.map(({ channelId }) => channelId),
});

export const placeOf = ({ id, kind, issuedOn, departmentId, channels, tags, topics }: Row): Place => ({
  articleId: id,
  kind,
  issuedOn,
  departmentId,
  channelIds: channels.map(({ channelId }) => channelId),
  tagIds: tags.map(({ tagId }) => tagId),
  topicIds: topics.map(({ topicId }) => topicId),
});
