'use server';
import { z } from 'zod';
import { locales } from '@/i18n/locales';
import * as articles from '@/newsroom/articles/commands/create-article';
import { factsSchema } from '@/newsroom/articles/schema';
import { textSchema } from '@/newsroom/editions/schema';
import { readFacts } from '../facts-input';
import { formAction } from '../form-action';

export const createArticle = formAction({
  schema: z.object({
    ...textSchema.shape,
    ...factsSchema.shape,
    locale: z.enum(locales, { message: 'locale.unknown' }),
  }),
  read: readFacts,
  run: async (ctx, { locale, title, slug, summary, body, changeNote, minorChange, ...facts }) => {
    const text = { title, slug, summary, body, changeNote, minorChange };
    const { articleId } = await articles.createArticle(ctx, { facts, locale, text });
    return { goTo: `/admin/articles/${articleId}/${locale}` };
  },
});
