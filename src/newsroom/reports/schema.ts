import { z } from 'zod';
import { email } from '../people/schema';
import { line } from '../words';

/** In UTF-16 units: a long paragraph, and a page of typing. */
const longestQuote = 1_000;
const longestWords = 5_000;

/** Words in lines, kept as they were typed but for what is no character. */
const lines = (max: number, long: string) =>
  z
    .string()
    .refine((value) => value.isWellFormed(), { message: 'text.broken' })
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Noncharacter_Code_Point}|(?!\n)\p{Cc}/gu, (sign) => (sign === '\t' ? ' ' : ''))
        .trim(),
    )
    .refine((value) => value.length <= max, { message: long });

/** Letters and digits: two Chinese characters can name an error, dots and strokes cannot. */
const saysSomething = (words: string): boolean => (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;

/** What a reader sends who has found an error. */
export const reportSchema = z.object({
  quote: lines(longestQuote, 'report.quoteLong'),
  words: lines(longestWords, 'report.wordsLong').refine(saysSomething, { message: 'report.wordsEmpty' }),
  contact: z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    email.optional(),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportField = keyof Report;

/** The form as it goes back to a reader whose report was refused: what was typed, and what is wrong where. */
export type RefusedReport = {
  status: 422 | 429;
  typed: Record<ReportField, string>;
  /** Keys of refusals by field; the empty name is the form as a whole. */
  errors: Partial<Record<ReportField | '', string>>;
};

export const reportOutcomes = ['fixed', 'noError', 'spam'] as const;

/** What an editor says came of a report. */
export const closingSchema = z.object({
  reportId: z.uuid({ message: 'report.missing' }),
  outcome: z.enum(reportOutcomes, { message: 'report.outcomeNone' }),
  note: line(1000, 'report.noteLong'),
});

export type Closing = z.infer<typeof closingSchema>;
