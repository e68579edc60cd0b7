import { z } from 'zod';
import type { FormState } from '@/desk/form-state';
import { locales } from '@/i18n/locales';
import type { Ctx } from '@/newsroom/context';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { textSchema } from '@/newsroom/editions/schema';

const lock = z.coerce.number({ message: 'form.broken' }).int({ message: 'form.broken' });

/** The form of one language of one article. `editionId` is left out until something has been written in it. */
export const textInput = z.object({
  ...textSchema.shape,
  articleId: z.uuid({ message: 'article.missing' }),
  locale: z.enum(locales, { message: 'locale.unknown' }),
  editionId: z.uuid({ message: 'edition.missing' }).optional(),
  version: lock.optional(),
  /** Left out when the form says what the server has already. */
  changed: z.literal('yes', { message: 'form.broken' }).optional(),
});

/** The same, and the draft of the other language that is to go along. */
export const publishInput = textInput.extend({
  otherEditionId: z.uuid({ message: 'edition.missing' }).optional(),
  otherVersion: lock.optional(),
});

export type TextInput = z.infer<typeof textInput>;

export const heldInput = z.object({ editionId: z.uuid({ message: 'edition.missing' }), version: lock });

/** Keeps what the form says, if it says anything new: the first text in its language, or the next save of one. */
export async function keep(ctx: Ctx, input: TextInput, note: (held: Pick<FormState, 'editionId' | 'version'>) => void) {
  const { articleId, locale, editionId, version = 0, changed, ...text } = input;
  if (!editionId) return noted(await startLocalization(ctx, { articleId, locale, text }), note);
  if (!changed) return { editionId, version };
  return noted(await saveEdition(ctx, { editionId, version, text }), note);
}

type Held = { editionId: string; version: number };

function noted({ editionId, version }: Held, note: (held: Held) => void): Held {
  note({ editionId, version });
  return { editionId, version };
}
