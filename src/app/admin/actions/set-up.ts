'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { createFirstAdministrator } from '@/newsroom/people/commands/create-first-administrator';
import { setUpSchema } from '@/newsroom/people/schema';
import * as auth from '@/platform/auth';
import { strangersAction } from '../form-action';
import { sendCookies } from '../send-cookies';

/** Whoever holds the one-time link makes the first administrator, and is signed in as the same. */
export const setUp = strangersAction({
  schema: setUpSchema.extend({ token: z.string({ message: 'setUp.used' }) }),
  run: async (ctx, input) => {
    await createFirstAdministrator(ctx, input);
    const session = await auth.signIn({ email: input.email, password: input.password, headers: await headers() });
    if (session) await sendCookies(session.cookies);
    return { goTo: '/admin' };
  },
});
