'use server';
import { unpublishEdition } from '@/newsroom/editions/commands/unpublish-edition';
import { formAction } from '../form-action';
import { heldInput } from '../text-input';

export const unpublish = formAction({
  schema: heldInput,
  run: async (ctx, { editionId, version }) => {
    const ended = await unpublishEdition(ctx, { editionId, version });
    return { editionId, version: ended.version, done: 'unpublished' };
  },
});
