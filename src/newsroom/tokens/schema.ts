import { z } from 'zod';
import { line } from '../words';
import { allScriptRights } from './rules';

export const tokenName = line(60, 'token.nameLong').refine((name) => name !== '', { message: 'token.nameEmpty' });

const once = <T>(chosen: T[]): T[] => [...new Set(chosen)];

/** A token as its form asks for it; of channels and languages, none stands for all. */
export const makeTokenSchema = z.object({
  name: tokenName,
  until: z.iso.date({ message: 'token.untilShape' }),
  actions: z
    .array(z.enum(allScriptRights, { message: 'token.rightNotYours' }))
    .min(1, { message: 'token.rightNone' })
    .transform(once),
  channelIds: z.array(z.uuid({ message: 'token.channelUnknown' }), { message: 'form.broken' }).transform(once),
  locales: z.array(z.enum(['en', 'zh'], { message: 'locale.unknown' }), { message: 'form.broken' }).transform(once),
});

export type MakeToken = z.infer<typeof makeTokenSchema>;
