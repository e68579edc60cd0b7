import type { Locale } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demand } from '../../refused';
import { demandSelf } from '../own';

/** `deskLocale`: null follows the browser. */
export type ChangeProfile = { version: number; name: string; deskLocale: Locale | null };

export const changeProfile = command(async (tx, ctx, { version, ...after }: ChangeProfile) => {
  const { id } = demandSelf(ctx.actor);
  const before = await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true, deskLocale: true } });
  const { count } = await tx.person.updateMany({
    where: { id, version },
    data: { ...after, version: { increment: 1 } },
  });
  demand(count === 1, 'person.changedByAnother');
  await recordEvent(tx, ctx, { event: 'person.profileChanged', personId: id, details: { before, after } });
  return { version: version + 1 };
});
