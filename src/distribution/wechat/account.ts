import { env } from '@/platform/env';

/** The official account whose card this site's pages show. */
export type WechatAccount = { appId: string; secret: string; api: string };

/** null where no account is set: pages then do without. */
export function wechatAccount(): WechatAccount | null {
  const { WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_API_URL } = env();
  return WECHAT_APP_ID && WECHAT_APP_SECRET
    ? { appId: WECHAT_APP_ID, secret: WECHAT_APP_SECRET, api: WECHAT_API_URL }
    : null;
}
