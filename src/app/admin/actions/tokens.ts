'use server';
import { z } from 'zod';
import * as make from '@/newsroom/tokens/commands/make-token';
import * as revoke from '@/newsroom/tokens/commands/revoke-token';
import { makeTokenSchema } from '@/newsroom/tokens/schema';
import { formAction } from '../form-action';

/** Fields with several values. */
const several = ['actions', 'channelIds', 'locales'] as const;

export const makeToken = formAction({
  schema: makeTokenSchema,
  read: (form) => ({
    ...Object.fromEntries(form),
    ...Object.fromEntries(several.map((name) => [name, form.getAll(name)])),
  }),
  run: async (ctx, input) => {
    const { name, token } = await make.makeToken(ctx, input);
    return { token: { name, value: token } };
  },
});

export const revokeToken = formAction({
  schema: z.object({ tokenId: z.uuid({ message: 'token.missing' }) }),
  run: async (ctx, input) => {
    await revoke.revokeToken(ctx, input);
    return { done: 'tokenRevoked' };
  },
});
