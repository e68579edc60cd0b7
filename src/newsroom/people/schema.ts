import { z } from 'zod';
import { longest, problemOf } from './password-rules';

/** One spelling for one mailbox: full-width and other compatible forms are the plain ones. */
export const email = z
  .string()
  .transform((value) => value.normalize('NFKC').trim().toLowerCase())
  .refine((value) => value.length <= 254 && z.email().safeParse(value).success, { message: 'email.shape' });

export const personName = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .refine((value) => value !== '', { message: 'name.empty' })
  .refine((value) => value.length <= 100 && value.isWellFormed(), { message: 'name.long' });

/** A new one, as far as it can be judged by itself; the rest is asked by the command (choose-password.ts). */
export const password = z
  .string()
  .max(longest * 20, { message: 'password.long' })
  .superRefine((value, context) => {
    const problem = problemOf(value);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

/** The present one: its length is not judged, because the answer to a wrong one is one and the same. */
export const presentPassword = z.string().min(1, { message: 'password.empty' }).max(1_000);

export const signInSchema = z.object({ email, password: presentPassword });

export const setUpSchema = z.object({ name: personName, email, password });

export type SetUp = z.infer<typeof setUpSchema>;
