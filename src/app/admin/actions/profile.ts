'use server';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { beginSecondFactor as begin } from '@/newsroom/people/commands/begin-second-factor';
import * as password from '@/newsroom/people/commands/change-password';
import * as profile from '@/newsroom/people/commands/change-profile';
import * as factor from '@/newsroom/people/commands/change-second-factor';
import { confirmSecondFactor as confirm } from '@/newsroom/people/commands/confirm-second-factor';
import * as sessions from '@/newsroom/people/commands/end-own-sessions';
import { password as newPassword, personName, presentPassword } from '@/newsroom/people/schema';
import { version } from '@/newsroom/words';
import { languageCookie, sessionCookieOptions } from '@/platform/auth/cookie';
import { formAction } from '../form-action';

const locale = z.enum(['', 'en', 'zh'], { message: 'locale.unknown' }).transform((chosen) => chosen || null);

/** What this browser chose at the bar gives way to what its person says here. */
export const changeProfile = formAction({
  schema: z.object({ version, name: personName, deskLocale: locale }),
  run: async (ctx, input) => {
    const changed = await profile.changeProfile(ctx, input);
    (await cookies()).set(languageCookie(), '', { ...sessionCookieOptions(), maxAge: 0 });
    return { ...changed, done: 'saved' };
  },
});

export const changePassword = formAction({
  schema: z.object({ present: presentPassword, password: newPassword }),
  run: async (ctx, input) => {
    await password.changePassword(ctx, input);
    return { done: 'passwordChanged' };
  },
});

export const beginSecondFactor = formAction({
  schema: z.object({}),
  run: async (ctx) => {
    await begin(ctx, undefined);
    return {};
  },
});

export const confirmSecondFactor = formAction({
  schema: z.object({ code: z.string().trim().min(1, { message: 'code.empty' }).max(20, { message: 'code.wrong' }) }),
  run: confirm,
});

const present = z.object({ present: presentPassword });

export const turnOffSecondFactor = formAction({
  schema: present,
  run: async (ctx, input) => {
    await factor.turnOffSecondFactor(ctx, input);
    return {};
  },
});

export const renewRecoveryCodes = formAction({ schema: present, run: factor.renewRecoveryCodes });

export const endSessions = formAction({
  schema: z.object({ session: z.union([z.literal('').transform(() => null), z.uuid()], { message: 'form.broken' }) }),
  run: async (ctx, input) => {
    await sessions.endOwnSessions(ctx, input);
    return { done: 'sessionEnded' };
  },
});
