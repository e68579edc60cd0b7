import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from './start-site';
import { startWechat, wechatAppId, wechatSecret } from './wechat';

/** The product as `npm start` runs it, embedded PostgreSQL and all, with two workers, the sample newsroom and an account in WeChat. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-e2e-'));
  const wechat = await startWechat();
  const site = await startSite({
    DATA_DIR: dataDir,
    WEB_CONCURRENCY: '2',
    WECHAT_APP_ID: wechatAppId,
    WECHAT_APP_SECRET: wechatSecret,
    WECHAT_API_URL: wechat.url,
  });
  process.env.SITE_ORIGIN = site.origin;
  return async () => {
    await site.stop();
    await wechat.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
