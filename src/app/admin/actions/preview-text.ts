'use server';
import { paths } from '@/i18n/paths';
import { previewToken } from '@/newsroom/editions/preview';
import { formAction } from '../form-action';
import { keep, textInput } from '../text-input';

/** A preview shows what is kept, so what the form says is kept first. */
export const previewText = formAction({
  schema: textInput,
  run: async (ctx, input, note) => {
    const held = await keep(ctx, input, note);
    const previewUrl = paths.preview(await previewToken(held.editionId, input.locale, ctx.now));
    return { ...held, previewUrl, done: 'previewed' };
  },
});
