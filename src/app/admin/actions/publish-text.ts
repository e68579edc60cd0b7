'use server';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { publishTogether } from '@/newsroom/editions/commands/publish-together';
import { formAction } from '../form-action';
import { keep, publishInput } from '../text-input';

/**
 * Keeps what the form says first. When publishing is refused, the text is still kept. The draft of the other language
 * goes along where the form names it: then both go live or neither.
 */
export const publishText = formAction({
  schema: publishInput,
  run: async (ctx, { otherEditionId, otherVersion = 0, ...input }, note) => {
    const held = await keep(ctx, input, note);
    if (!otherEditionId) return { ...held, ...(await publishEdition(ctx, held)), done: 'published' };
    const editions = [held, { editionId: otherEditionId, version: otherVersion }];
    const versions = await publishTogether(ctx, { editions });
    return { ...held, version: versions[held.editionId], done: 'publishedBoth' };
  },
});
