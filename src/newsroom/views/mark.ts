import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret } from '@/platform/auth/secret';

/**
 * What a page hands to its reader's browser to be counted by: the id of a localization, signed. So nobody can make up
 * things to be counted, and nothing has to be asked of the database to know that.
 */
export const viewMark = async (localizationId: string): Promise<string> =>
  `${localizationId}.${await sign(localizationId)}`;

/** The localization a mark stands for; null for one that is not of our making. */
export async function readViewMark(mark: string): Promise<string | null> {
  const [, localizationId = '', signature = ''] = /^([0-9a-f-]{36})\.([\w-]{16})$/.exec(mark) ?? [];
  if (!localizationId) return null;
  const ours = await sign(localizationId);
  return timingSafeEqual(Buffer.from(signature), Buffer.from(ours)) ? localizationId : null;
}

const sign = async (localizationId: string): Promise<string> =>
  createHmac('sha256', await secret())
    .update(`view:${localizationId}`)
    .digest('base64url')
    .slice(0, 16);
