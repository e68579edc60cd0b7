'use server';
import { z } from 'zod';
import { createTopic } from '@/newsroom/topics/commands/create-topic';
import * as topics from '@/newsroom/topics/commands/save-topic';
import { topicSchema } from '@/newsroom/topics/schema';
import { version } from '@/newsroom/words';
import { formAction } from '../form-action';

/** A topic without an id is a new one. */
export const saveTopic = formAction({
  schema: z.intersection(topicSchema, z.object({ topicId: z.uuid({ message: 'topics.missing' }).optional(), version })),
  read: (form) => ({ ...Object.fromEntries(form), articleIds: form.getAll('articleIds') }),
  run: async (ctx, { topicId, version: seen, ...topic }) => {
    if (!topicId) return { goTo: `/admin/topics/${(await createTopic(ctx, topic)).topicId}` };
    const saved = await topics.saveTopic(ctx, { topicId, version: seen, topic });
    return { version: saved.version, values: { slug: saved.slug }, done: 'topicSaved' };
  },
});
