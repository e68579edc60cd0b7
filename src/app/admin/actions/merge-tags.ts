'use server';
import { z } from 'zod';
import * as tags from '@/newsroom/tags/commands/merge-tags';
import { version } from '@/newsroom/words';
import { formAction } from '../form-action';

export const mergeTags = formAction({
  schema: z.object({
    tagId: z.uuid({ message: 'tags.missing' }),
    version,
    intoId: z.uuid({ message: 'tags.mergeUnknown' }),
  }),
  run: async (ctx, { tagId, version: seen, intoId }) => {
    await tags.mergeTags(ctx, { tagId, version: seen, intoId });
    return { done: 'tagMerged' };
  },
});
