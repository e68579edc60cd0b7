'use server';
import { z } from 'zod';
import * as pictures from '@/newsroom/pictures/commands/change-picture';
import { pictureWords } from '@/newsroom/pictures/schema';
import { formAction } from '../form-action';

export const changePicture = formAction({
  schema: pictureWords.extend({
    pictureId: z.uuid({ message: 'picture.missing' }),
    version: z.coerce.number({ message: 'form.broken' }).int({ message: 'form.broken' }),
  }),
  run: async (ctx, { pictureId, version, ...words }) => {
    const changed = await pictures.changePicture(ctx, { pictureId, version, words });
    return { version: changed.version };
  },
});
