'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { createFirstAdministrator } from '@/newsroom/people/commands/create-first-administrator';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { setUpSchema } from '@/newsroom/people/schema';
import { strangersAction } from '../form-action';
import { letIn } from '../session-cookie';

/** Whoever holds the one-time link makes the first administrator, and is signed in as the same. */
export const setUp = strangersAction({
  schema: setUpSchema.extend({ token: z.string({ message: 'setUp.used' }) }),
  run: async (ctx, input) => {
    await createFirstAdministrator(ctx, input);
    const { email, password } = input;
    return letIn(await signIn(ctx, { email, password, userAgent: (await headers()).get('user-agent') }), '/admin');
  },
});
