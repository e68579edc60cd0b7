'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { enterCode as enterWithCode } from '@/newsroom/people/commands/enter-code';
import * as people from '@/newsroom/people/commands/sign-in';
import { signInSchema } from '@/newsroom/people/schema';
import { deskPath } from '../desk-path';
import { strangersAction } from '../form-action';
import { findStep, keepSession, letIn } from '../session-cookie';

export const signIn = strangersAction({
  schema: signInSchema.extend({ next: z.string().optional() }),
  run: async (ctx, { next, ...credentials }) => {
    const userAgent = (await headers()).get('user-agent');
    return letIn(await people.signIn(ctx, { ...credentials, userAgent }), deskPath(next));
  },
});

const code = z.string().trim().min(1, { message: 'code.empty' }).max(100, { message: 'code.wrong' });

export const enterCode = strangersAction({
  schema: z.object({ code, next: z.string().optional() }),
  run: async (ctx, input) => {
    const userAgent = (await headers()).get('user-agent');
    const { session } = await enterWithCode(ctx, { step: await findStep(), code: input.code, userAgent });
    await keepSession(session);
    return { goTo: deskPath(input.next) };
  },
});
