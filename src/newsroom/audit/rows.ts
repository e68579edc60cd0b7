import type { Database, Prisma, Tx } from '@/platform/db/client';

export type EventRow = Prisma.AuditEventGetPayload<object>;

/** Events in the order they were written, a batch in memory at a time. */
export async function* eventsIn(
  from: Database | Tx,
  where: Prisma.AuditEventWhereInput,
  size: number,
): AsyncGenerator<EventRow[]> {
  let last: EventRow | undefined;
  for (;;) {
    const after = last && { sequence: { gt: last.sequence } };
    const rows = await from.auditEvent.findMany({
      where: { AND: [where, after ?? {}] },
      orderBy: { sequence: 'asc' },
      take: size,
    });
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = rows.at(-1);
  }
}
