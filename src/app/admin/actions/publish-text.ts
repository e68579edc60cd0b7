'use server';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { formAction } from '../form-action';
import { keep, textInput } from '../text-input';

/** Keeps what the form says first. When publishing is refused, the text is still kept. */
export const publishText = formAction({
  schema: textInput,
  run: async (ctx, input, note) => {
    const held = await keep(ctx, input, note);
    const { version } = await publishEdition(ctx, held);
    return { ...held, version, done: 'published' };
  },
});
