'use server';
import type { z } from 'zod';
import type { Ctx } from '@/newsroom/context';
import { consolidateEdition } from '@/newsroom/editions/commands/consolidate-edition';
import { unpublishEdition } from '@/newsroom/editions/commands/unpublish-edition';
import { withdrawEdition } from '@/newsroom/editions/commands/withdraw-edition';
import { endingSchema } from '@/newsroom/editions/schema';
import { formAction } from '../form-action';
import { heldInput } from '../text-input';

const schema = heldInput.and(endingSchema);

export const endText = formAction({
  schema,
  run: async (ctx, input) => {
    const { version } = await end(ctx, input);
    return { editionId: input.editionId, version, done: input.ending };
  },
});

function end(ctx: Ctx, { ending, into = '', ...rest }: z.infer<typeof schema>) {
  switch (ending) {
    case 'withdrawn':
      return withdrawEdition(ctx, rest);
    case 'unpublished':
      return unpublishEdition(ctx, rest);
    case 'consolidated':
      return consolidateEdition(ctx, { ...rest, articleId: into });
  }
}
