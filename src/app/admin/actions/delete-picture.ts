'use server';
import { z } from 'zod';
import * as pictures from '@/newsroom/pictures/commands/delete-picture';
import { formAction } from '../form-action';

export const deletePicture = formAction({
  schema: z.object({ pictureId: z.uuid({ message: 'picture.missing' }) }),
  run: async (ctx, input) => {
    await pictures.deletePicture(ctx, input);
    return { goTo: '/admin/pictures' };
  },
});
