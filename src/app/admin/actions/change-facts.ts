'use server';
import { z } from 'zod';
import * as articles from '@/newsroom/articles/commands/change-facts';
import { factsSchema } from '@/newsroom/articles/schema';
import { readFacts } from '../facts-input';
import { formAction } from '../form-action';

export const changeFacts = formAction({
  schema: factsSchema.extend({
    articleId: z.uuid({ message: 'article.missing' }),
    version: z.coerce.number({ message: 'form.broken' }).int({ message: 'form.broken' }),
  }),
  read: readFacts,
  run: async (ctx, { articleId, version, ...facts }) => {
    const changed = await articles.changeFacts(ctx, { articleId, version, facts });
    return { version: changed.version, done: 'factsChanged' };
  },
});
