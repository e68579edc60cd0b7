'use server';
import { z } from 'zod';
import * as articles from '@/newsroom/articles/commands/change-facts';
import { pageFacts, pageFactsSchema } from '@/newsroom/articles/schema';
import { version } from '@/newsroom/words';
import { formAction } from '../form-action';

export const changePageFacts = formAction({
  schema: pageFactsSchema.extend({ articleId: z.uuid({ message: 'article.missing' }), version }),
  run: async (ctx, { articleId, version: seen, ...facts }) => {
    const changed = await articles.changeFacts(ctx, { articleId, version: seen, facts: pageFacts(facts) });
    return { version: changed.version, done: 'factsChanged' };
  },
});
