'use server';
import { z } from 'zod';
import { importOldAddresses } from '@/newsroom/old-addresses/commands/import-old-addresses';
import * as commands from '@/newsroom/old-addresses/commands/remove-old-address';
import * as saving from '@/newsroom/old-addresses/commands/save-old-address';
import * as setting from '@/newsroom/old-addresses/commands/set-aside-unknown';
import { largestFile, oldAddressSchema } from '@/newsroom/old-addresses/schema';
import { formAction } from '../form-action';

const id = z.uuid({ message: 'oldAddress.missing' });
const ticked = z
  .literal('yes', { message: 'form.broken' })
  .optional()
  .transform((value) => value === 'yes');

export const saveOldAddress = formAction({
  schema: oldAddressSchema.extend({ id: id.optional() }),
  run: async (ctx, input) => {
    await saving.saveOldAddress(ctx, input);
    return {};
  },
});

export const removeOldAddress = formAction({
  schema: z.object({ id }),
  run: async (ctx, input) => {
    await commands.removeOldAddress(ctx, input);
    return {};
  },
});

export const setAsideUnknown = formAction({
  schema: z.object({ address: z.string({ message: 'form.broken' }).max(2_000, { message: 'form.broken' }) }),
  run: async (ctx, input) => {
    await setting.setAsideUnknown(ctx, input);
    return {};
  },
});

export const importAddresses = formAction({
  schema: z.object({
    file: z
      .instanceof(File, { message: 'oldAddress.fileMissing' })
      .refine((file) => file.size > 0, { message: 'oldAddress.fileMissing' })
      .refine((file) => file.size <= largestFile, { message: 'oldAddress.fileLarge' }),
    elsewhere: ticked,
    apply: ticked,
  }),
  run: async (ctx, { file, elsewhere, apply }) => ({
    imported: await importOldAddresses(ctx, { file: new Uint8Array(await file.arrayBuffer()), elsewhere, apply }),
  }),
});
