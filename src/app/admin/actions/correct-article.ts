'use server';
import { z } from 'zod';
import { publishCorrection } from '@/newsroom/corrections/commands/publish-correction';
import { correctionSchema } from '@/newsroom/corrections/schema';
import { formAction } from '../form-action';

const subject = z.object({ articleId: z.uuid({ message: 'article.missing' }) });

export const correctArticle = formAction({
  schema: subject.and(correctionSchema),
  run: async (ctx, { articleId, ...words }) => {
    await publishCorrection(ctx, { articleId, words });
    return { done: 'corrected' };
  },
});
