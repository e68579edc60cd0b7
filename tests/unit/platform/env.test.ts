import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/platform/env';

describe('settings', () => {
  it('have defaults that start a site', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      SITE_TIME_ZONE: 'Asia/Shanghai',
      SAMPLE_DATA: 'on',
    });
  });

  it.each([
    [{ PORT: 'x' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ SITE_URL: 'example.org' }, /SITE_URL .*http/],
    [{ SITE_URL: 'https://example.org/news' }, /SITE_URL .*path/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL .*postgresql/],
    [{ AUTH_SECRET: 'short' }, /AUTH_SECRET .*32/],
    [{ SITE_TIME_ZONE: 'Peking' }, /SITE_TIME_ZONE .*Asia\/Shanghai/],
    [{ SAMPLE_DATA: 'yes' }, /SAMPLE_DATA .*on or off/],
    [{ ADMIN_EMAIL: 'a@example.org' }, /ADMIN_PASSWORD/],
    [{ WEB_CONCURRENCY: '0' }, /WEB_CONCURRENCY/],
    [{ WECHAT_APP_ID: 'wx0123456789abcdef' }, /WECHAT_APP_SECRET/],
    [{ WECHAT_APP_ID: 'gh_0123', WECHAT_APP_SECRET: 'x' }, /WECHAT_APP_ID .*AppID/],
    [{ TRUSTED_PROXIES: '10.0.0.0/40' }, /TRUSTED_PROXIES .*networks/],
    [{ TRUSTED_PROXIES: 'proxy.example.org' }, /TRUSTED_PROXIES .*networks/],
    [{ SMTP_URL: 'http://mail.example.org' }, /SMTP_URL .*smtp/],
    [{ SMTP_URL: 'smtp://' }, /SMTP_URL/],
    [{ MAIL_FROM: 'Newsroom' }, /MAIL_FROM .*sender/],
    [{ MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }, /MAIL_FROM/],
    [{ PASSWORD_PROFILE: 'mlps2' }, /PASSWORD_PROFILE .*mlps3/],
    [{ WECHAT_API_URL: 'api.weixin.qq.com' }, /WECHAT_API_URL .*http/],
  ])('%o is refused in one sentence that names it', (source, sentence) => {
    expect(() => parseEnv(source)).toThrow(sentence);
  });

  it('an empty variable is one that is not set', () => {
    expect(parseEnv({ PORT: '', SITE_URL: '' }).PORT).toBe(3000);
  });
});
