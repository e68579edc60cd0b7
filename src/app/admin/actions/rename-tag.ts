'use server';
import { z } from 'zod';
import * as tags from '@/newsroom/tags/commands/rename-tag';
import { tagSchema } from '@/newsroom/tags/schema';
import { version } from '@/newsroom/words';
import { formAction } from '../form-action';

export const renameTag = formAction({
  schema: z.intersection(tagSchema, z.object({ tagId: z.uuid({ message: 'tags.missing' }), version })),
  run: async (ctx, { tagId, version: seen, ...names }) => {
    const renamed = await tags.renameTag(ctx, { tagId, version: seen, names });
    return { version: renamed.version, done: 'tagRenamed' };
  },
});
