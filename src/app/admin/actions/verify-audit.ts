'use server';
import { z } from 'zod';
import { askChain } from '@/newsroom/audit/verify-chain';
import { formAction } from '../form-action';

/** A question and no change, asked by a button because the answer takes its time. */
export const verifyAudit = formAction({
  schema: z.object({}),
  run: async (ctx) => ({ chain: await askChain(ctx.actor) }),
});
