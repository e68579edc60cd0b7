'use server';
import { z } from 'zod';
import * as people from '@/newsroom/people/commands/reset-password';
import { email, password } from '@/newsroom/people/schema';
import { strangersAction } from '../form-action';

export const requestReset = strangersAction({
  schema: z.object({ email }),
  run: async (ctx, input) => {
    await people.requestReset(ctx, input);
    return { done: 'resetAsked' };
  },
});

/** Whoever holds the link chooses a password, and signs in with it: a second factor is asked for as always. */
export const resetPassword = strangersAction({
  schema: z.object({ token: z.string({ message: 'reset.used' }), password }),
  run: async (ctx, input) => {
    await people.resetPassword(ctx, input);
    return { goTo: '/admin/sign-in' };
  },
});
