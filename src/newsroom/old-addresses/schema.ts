import { z } from 'zod';

const line = (empty: string, long: string) =>
  z
    .string({ message: 'form.broken' })
    .transform((value) => value.trim())
    .refine((value) => value !== '', { message: empty })
    .refine((value) => value.length <= 1_000, { message: long });

export const oldAddressSchema = z.object({
  from: line('oldAddress.fromEmpty', 'oldAddress.long'),
  to: line('oldAddress.toEmpty', 'oldAddress.long'),
  /** Checked by who knows that readers will leave this site. */
  elsewhere: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});

/** What is fed to the importer, in bytes. */
export const largestFile = 3 * 1024 * 1024;
export const mostLines = 50_000;
