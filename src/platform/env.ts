import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { one } from './one';

const port = z.coerce.number().int().min(0).max(65535);
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());

const timeZone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
  message: 'is not an IANA time zone, such as Asia/Shanghai',
});

/** Addresses and networks (`10.0.0.0/8`), separated by commas. */
const networks = z.string().refine((list) => list.split(',').every((each) => isNetwork(each.trim())), {
  message: 'is not a list of IP addresses and networks, such as 127.0.0.1, 10.0.0.0/8',
});

function isNetwork(text: string): boolean {
  const [, address = '', prefix] = /^([^/]+?)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(prefix ?? 0) <= (family === 4 ? 32 : 128);
}

const schema = z
  .object({
    PORT: z.preprocess(blankIsUnset, port.default(3000)),
    HOST: z.preprocess(blankIsUnset, z.string().default('127.0.0.1')),
    SITE_URL: optional(
      z
        .url({ protocol: /^https?$/, message: 'is not an http(s) address, such as https://www.example.org' })
        .refine((url) => !URL.canParse(url) || /^https?:\/\/[^/?#]+\/?$/i.test(url), { message: 'may have no path' }),
    ),
    DATA_DIR: z.preprocess(blankIsUnset, z.string().default('.data')),
    DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, message: 'is not a postgresql:// address' })),
    DATABASE_DIRECT_URL: optional(z.url({ protocol: /^postgres(ql)?$/, message: 'is not a postgresql:// address' })),
    AUTH_SECRET: optional(z.string().min(32, { message: 'must have at least 32 characters' })),
    SITE_TIME_ZONE: z.preprocess(blankIsUnset, timeZone.default('Asia/Shanghai')),
    WEB_CONCURRENCY: optional(z.coerce.number().int().min(1).max(64)),
    DATABASE_POOL: optional(z.coerce.number().int().min(2).max(200)),
    PAGE_STORE_MB: z.preprocess(blankIsUnset, z.coerce.number().min(1).max(65536).default(64)),
    ADMIN_EMAIL: optional(z.email({ message: 'is not an e-mail address' })),
    ADMIN_PASSWORD: optional(z.string().min(12, { message: 'must have at least 12 characters' })),
    PASSWORD_PROFILE: z.preprocess(
      blankIsUnset,
      z.enum(['standard', 'mlps3'], { message: 'must be standard or mlps3' }).default('standard'),
    ),
    SAMPLE_DATA: z.preprocess(blankIsUnset, z.enum(['on', 'off'], { message: 'must be on or off' }).default('on')),
    TRUSTED_PROXIES: z.preprocess(blankIsUnset, networks.default('127.0.0.0/8, ::1')),
    WECHAT_APP_ID: optional(
      z.string().regex(/^wx[0-9a-z]{16}$/, { message: 'is not an AppID, such as wx0123456789abcdef' }),
    ),
    WECHAT_APP_SECRET: optional(
      z.string().regex(/^[0-9a-z]{32}$/i, { message: 'is not an AppSecret of 32 characters' }),
    ),
    WECHAT_API_URL: z.preprocess(
      blankIsUnset,
      z
        .url({ protocol: /^https?$/, message: 'is not an http(s) address, such as https://api.weixin.qq.com' })
        .default('https://api.weixin.qq.com'),
    ),
    SMTP_URL: optional(
      z
        .url({ protocol: /^smtps?$/, message: 'is not an smtp:// or smtps:// address' })
        .refine((url) => !URL.canParse(url) || new URL(url).hostname !== '', { message: 'names no server' }),
    ),
    MAIL_FROM: optional(
      z.string().regex(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
        message: 'is not a sender, such as Newsroom <news@example.org>',
      }),
    ),
    LOG_LEVEL: z.preprocess(
      blankIsUnset,
      z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    ),
  })
  .refine((env) => Boolean(env.ADMIN_EMAIL) === Boolean(env.ADMIN_PASSWORD), {
    path: ['ADMIN_EMAIL'],
    message: 'and ADMIN_PASSWORD go together: set both or neither',
  })
  .refine((env) => Boolean(env.WECHAT_APP_ID) === Boolean(env.WECHAT_APP_SECRET), {
    path: ['WECHAT_APP_ID'],
    message: 'and WECHAT_APP_SECRET go together: set both or neither',
  });

export type Env = Omit<z.infer<typeof schema>, 'SITE_URL'> & {
  /** Origin of the public site, without a slash at its end. */
  SITE_URL: string;
};

/** Thrown with one sentence for the person who starts the server. */
export class WrongSetting extends Error {}

/** @throws WrongSetting naming the first variable that cannot be used and why */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new WrongSetting(`The setting ${issue?.path.join('.')} ${words(issue)}. Correct it and start again.`);
  }
  const { SITE_URL, ...rest } = parsed.data;
  return {
    ...rest,
    DATA_DIR: resolve(rest.DATA_DIR),
    WECHAT_API_URL: rest.WECHAT_API_URL.replace(/\/+$/, ''),
    SITE_URL: (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/$/, ''),
  };
}

function words(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'cannot be used';
  return issue.code === 'custom' || !/^Invalid|^Too/.test(issue.message) ? issue.message : `is wrong: ${issue.message}`;
}

export const env = (): Env => one('env', () => parseEnv(process.env));
