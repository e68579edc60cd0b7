'use server';
import { z } from 'zod';
import { locales } from '@/i18n/locales';
import * as topics from '@/newsroom/topics/commands/show-topic';
import { version } from '@/newsroom/words';
import { formAction } from '../form-action';

export const showTopic = formAction({
  schema: z.object({
    topicId: z.uuid({ message: 'topics.missing' }),
    version,
    locale: z.enum(locales, { message: 'locale.unknown' }),
    live: z.enum(['yes', 'no'], { message: 'form.broken' }),
  }),
  run: async (ctx, { topicId, version: seen, locale, live }) => {
    const shown = await topics.showTopic(ctx, { topicId, version: seen, locale, live: live === 'yes' });
    return { version: shown.version, done: live === 'yes' ? 'topicShown' : 'topicHidden' };
  },
});
