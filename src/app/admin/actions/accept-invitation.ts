'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import * as people from '@/newsroom/people/commands/accept-invitation';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { acceptInvitationSchema } from '@/newsroom/people/schema';
import { strangersAction } from '../form-action';
import { letIn } from '../session-cookie';

/** Whoever holds the link of an invitation chooses a password, and is signed in with it. */
export const acceptInvitation = strangersAction({
  schema: acceptInvitationSchema.extend({ token: z.string({ message: 'invitation.used' }) }),
  run: async (ctx, input) => {
    const { email } = await people.acceptInvitation(ctx, input);
    const userAgent = (await headers()).get('user-agent');
    return letIn(await signIn(ctx, { email, password: input.password, userAgent }), '/admin');
  },
});
