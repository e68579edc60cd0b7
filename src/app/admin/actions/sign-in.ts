'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { signInSchema } from '@/newsroom/people/schema';
import { demand } from '@/newsroom/refused';
import * as auth from '@/platform/auth';
import { strangersAction } from '../form-action';
import { sendCookies } from '../send-cookies';
import { deskPath } from '../who';

export const signIn = strangersAction({
  schema: signInSchema.extend({ next: z.string().optional() }),
  run: async (_, { next, ...credentials }) => {
    const session = await auth.signIn({ ...credentials, headers: await headers() });
    demand(session !== null, 'signIn.wrong', { field: 'password' });
    await sendCookies(session.cookies);
    return { goTo: deskPath(next) };
  },
});
