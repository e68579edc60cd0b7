'use server';
import { formAction } from '../form-action';
import { keep, textInput } from '../text-input';

export const saveText = formAction({
  schema: textInput,
  run: async (ctx, input, note) => ({ ...(await keep(ctx, input, note)), done: 'saved' }),
});
