import { command } from '../../command';
import { authorise } from '../../policy';
import { recordEvent } from '../record-event';
import type { AuditFilter, ExportFormat } from '../schema';

export type ExportEvents = { filter: AuditFilter; format: ExportFormat };

/** Whoever carries the audit out of the house leaves an event of it, and of what was asked for. @returns up to which row */
export const beginExport = command(async (tx, ctx, { filter, format }: ExportEvents): Promise<bigint> => {
  authorise(ctx.actor, 'audit.read');
  const last = await tx.auditEvent.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
  await recordEvent(tx, ctx, { event: 'audit.exported', details: { format, ...asked } });
  return last?.sequence ?? 0n;
});
