import { z } from 'zod';

/** One spelling for one mailbox: full-width and other compatible forms are the plain ones. */
export const email = z
  .string()
  .transform((value) => value.normalize('NFKC').trim().toLowerCase())
  .refine((value) => value.length <= 254 && z.email().safeParse(value).success, { message: 'email.shape' });

/** At sign-in the length is not judged: the answer to a wrong password is one and the same. */
export const signInSchema = z.object({ email, password: z.string().min(1, { message: 'password.empty' }).max(1_000) });

export const setUpSchema = z.object({
  name: z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .refine((value) => value !== '', { message: 'name.empty' })
    .refine((value) => value.length <= 100 && value.isWellFormed(), { message: 'name.long' }),
  email,
  password: z.string().min(12, { message: 'password.short' }).max(128, { message: 'password.long' }),
});

export type SetUp = z.infer<typeof setUpSchema>;
