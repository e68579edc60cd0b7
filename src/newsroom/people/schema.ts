import { z } from 'zod';
import { longest, problemOf } from './password-rules';
import { roles } from './roles';
import { problemsOf } from './rules';

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

/** What can be chosen from, in this order. */
export const assignableRoles = roles;

const none = (value: unknown) => (value === '' || value === undefined ? null : value);

/** A role as a form gives it: what is left empty has no bound. */
const held = z.object({
  role: z.enum(roles, { message: 'roles.unknown' }),
  channelId: z.preprocess(none, z.uuid({ message: 'roles.channelUnknown' }).nullable()),
  departmentId: z.preprocess(none, z.uuid({ message: 'roles.departmentUnknown' }).nullable()),
  locale: z.preprocess(none, z.enum(['en', 'zh'], { message: 'locale.unknown' }).nullable()),
});

const heldRoles = z
  .array(held, { message: 'form.broken' })
  .min(1, { message: 'roles.none' })
  .max(50, { message: 'roles.many' })
  .superRefine((all, ctx) => {
    for (const { at, field, key } of problemsOf(all)) ctx.addIssue({ code: 'custom', path: [at, field], message: key });
  });

export const changePersonSchema = z.object({ name: personName, roles: heldRoles });
export const invitePersonSchema = changePersonSchema.extend({ email });

/** Who was invited chooses a password by the same rules as the first administrator. */
export const acceptInvitationSchema = setUpSchema.pick({ password: true });
