'use server';
import { z } from 'zod';
import { locales } from '@/i18n/locales';
import * as articles from '@/newsroom/articles/commands/create-article';
import { pageFacts, pageFactsSchema } from '@/newsroom/articles/schema';
import { textSchema } from '@/newsroom/editions/schema';
import { formAction } from '../form-action';

export const createPage = formAction({
  schema: z.object({
    ...textSchema.shape,
    ...pageFactsSchema.shape,
    locale: z.enum(locales, { message: 'locale.unknown' }),
  }),
  run: async (ctx, { locale, departmentId, position, ...text }) => {
    const facts = pageFacts({ departmentId, position });
    const { articleId } = await articles.createArticle(ctx, { kind: 'page', facts, locale, text });
    return { goTo: `/admin/articles/${articleId}/${locale}` };
  },
});
