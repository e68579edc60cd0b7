'use server';
import * as tags from '@/newsroom/tags/commands/create-tag';
import { tagSchema } from '@/newsroom/tags/schema';
import { formAction } from '../form-action';

export const createTag = formAction({
  schema: tagSchema,
  run: async (ctx, names) => {
    const { tagId } = await tags.createTag(ctx, names);
    return { made: { id: tagId, name: { en: names.nameEn, zh: names.nameZh } }, done: 'tagMade' };
  },
});
