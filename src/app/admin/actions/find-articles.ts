'use server';
import { z } from 'zod';
import { findChoices } from '@/newsroom/articles/choices';
import { formAction } from '../form-action';

/** A question and no change: it goes the way of forms because that asks who is asking. */
export const findArticles = formAction({
  schema: z.object({ words: z.string({ message: 'form.broken' }) }),
  run: async (ctx, { words }) => ({ found: await findChoices(ctx.actor, words) }),
});
