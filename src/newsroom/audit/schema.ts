import { z } from 'zod';
import { type EventName, events, kinds } from './rules';

const day = z.iso.date().catch('');
const id = z.uuid().catch('');

/** What is asked for in the address of the screen and of the export. What is wrong there asks for nothing. */
export const auditFilterSchema = z.object({
  who: id,
  person: id,
  /** An event, or the noun of several. */
  event: z
    .string()
    .refine((value) => kinds.includes(value) || events.includes(value as EventName))
    .catch(''),
  since: day,
  until: day,
  /** An id or an address on this site. */
  article: z.string().trim().max(500).catch(''),
  from: z.string().trim().max(100).catch(''),
});

export type AuditFilter = z.infer<typeof auditFilterSchema>;

export const auditCursor = z
  .string()
  .regex(/^\d{1,18}$/)
  .catch('');

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
