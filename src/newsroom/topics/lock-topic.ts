import type { Tx } from '@/platform/db/client';
import type { Ctx } from '../context';
import { demand, Refused } from '../refused';

/** @throws Refused `topics.missing`, or `topics.changedByAnother` with the present version */
export async function lockTopic(tx: Tx, ctx: Ctx, topicId: string, version: number) {
  const { count } = await tx.topic.updateMany({
    where: { id: topicId, version },
    data: { version: { increment: 1 }, updatedAt: ctx.now },
  });
  const topic = await tx.topic.findUnique({
    where: { id: topicId },
    include: {
      cover: { select: { hash: true } },
      articles: { orderBy: { position: 'asc' }, select: { articleId: true } },
    },
  });
  demand(topic !== null, 'topics.missing');
  if (count === 0) throw new Refused('topics.changedByAnother', { version: topic.version });
  return topic;
}

export type LockedTopic = Awaited<ReturnType<typeof lockTopic>>;
