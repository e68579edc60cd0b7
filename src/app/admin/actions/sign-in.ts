'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import * as people from '@/newsroom/people/commands/sign-in';
import { signInSchema } from '@/newsroom/people/schema';
import { strangersAction } from '../form-action';
import { keepSession } from '../session-cookie';
import { deskPath } from '../who';

export const signIn = strangersAction({
  schema: signInSchema.extend({ next: z.string().optional() }),
  run: async (ctx, { next, ...credentials }) => {
    const { session } = await people.signIn(ctx, { ...credentials, userAgent: (await headers()).get('user-agent') });
    await keepSession(session);
    return { goTo: deskPath(next) };
  },
});
