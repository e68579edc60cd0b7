import { makeApiToken } from '@/platform/auth/token';
import type { Locale, Tx } from '@/platform/db/client';
import { recordEvent } from '../audit/record-event';
import type { Ctx } from '../context';
import { demand } from '../refused';

export type NewToken = {
  name: string;
  expiresAt: Date;
  actions: string[];
  channelIds: string[];
  locales: Locale[];
};

/** Tokens that still open something. */
export const live = (now: Date) => ({ revokedAt: null, expiresAt: { gt: now } });

/**
 * The only way into these rows. Two that are made at once wait for one another at their person, so that no name is
 * given twice.
 * @returns what the script holds; only its hash is kept
 */
export async function keepToken(tx: Tx, ctx: Ctx, personId: string, made: NewToken): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
  const taken = await tx.apiToken.count({ where: { personId, name: made.name, ...live(ctx.now) } });
  demand(taken === 0, 'token.nameTaken', { field: 'name' });
  const { token, hash, prefix } = makeApiToken();
  const { id } = await tx.apiToken.create({ data: { ...made, personId, hash, prefix, createdAt: ctx.now } });
  const details = { tokenId: id, ...made, prefix, expiresAt: made.expiresAt.toISOString() };
  await recordEvent(tx, ctx, { event: 'token.made', personId, details });
  return token;
}
