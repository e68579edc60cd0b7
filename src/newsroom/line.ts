import { z } from 'zod';

/**
 * One line of words: no control characters, no half surrogates, nothing that is no character and that neither HTML nor
 * XML may hold; blanks at the ends taken off.
 * @param max in UTF-16 units
 * @param long the refusal of a longer one
 */
export const line = (max: number, long: string) =>
  z
    .string()
    .refine((value) => value.isWellFormed(), { message: 'text.broken' })
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\p{Noncharacter_Code_Point}/gu, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .refine((value) => value.length <= max, { message: long });
