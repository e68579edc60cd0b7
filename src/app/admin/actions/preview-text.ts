'use server';
import { paths } from '@/i18n/paths';
import { previewTokenFor } from '@/newsroom/editions/preview-link';
import { formAction } from '../form-action';
import { keep, textInput } from '../text-input';

/** A preview shows what is kept, so what the form says is kept first. */
export const previewText = formAction({
  schema: textInput,
  run: async (ctx, input, note) => {
    const held = await keep(ctx, input, note);
    const token = await previewTokenFor(ctx.actor, held.editionId, input.locale, ctx.now);
    return { ...held, previewUrl: paths.preview(token), done: 'previewed' };
  },
});
