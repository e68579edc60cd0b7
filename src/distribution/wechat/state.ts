import type { Actor } from '@/newsroom/context';
import { authorise } from '@/newsroom/policy';
import { db } from '@/platform/db/client';
import { wechatAccount } from './account';
import { type Failure, isFailure } from './errors';

/** How things stand between this site and WeChat, for the desk. Instants are ISO 8601 in UTC. */
export type WechatState = {
  appId: string;
  succeededAt: string | null;
  /** The last thing that went wrong; `over` when it has worked since. */
  failure: { kind: Failure; code: number | null; detail: string; at: string; over: boolean } | null;
};

/** null where no account is set. @throws Refused `forbidden` */
export async function readWechatState(actor: Actor): Promise<WechatState | null> {
  authorise(actor, 'settings.read');
  const account = wechatAccount();
  if (!account) return null;
  const row = await db().wechatCredential.findUnique({ where: { appId: account.appId } });
  return {
    appId: account.appId,
    succeededAt: row?.succeededAt?.toISOString() ?? null,
    failure: row?.failedAt
      ? {
          kind: isFailure(row.failure) ? row.failure : 'refused',
          code: row.failureCode,
          detail: row.failureDetail ?? '',
          at: row.failedAt.toISOString(),
          over: Boolean(row.succeededAt && row.succeededAt > row.failedAt),
        }
      : null,
  };
}
