/**
 * What can go wrong between this site and WeChat's API, by what somebody would do about it. Words for editors stand in
 * the messages at `desk.wechat.failures`; those for the log stand here.
 */
export const explanations = {
  busy: 'WeChat is busy; the site asks again soon',
  ip: 'WeChat does not know this server: put the address named in `detail` on the list of IP addresses of the official account',
  appId: 'WeChat does not know WECHAT_APP_ID',
  secret: 'WECHAT_APP_SECRET is not that of the account',
  token: 'WeChat refuses the token it has just given; another program may be renewing it by force',
  quota: 'the account has used up its calls to WeChat for today',
  forbidden: 'the account may not use the JS-SDK: it has to be verified with WeChat, or does not have this right',
  confirm: 'an administrator of the account has to confirm in WeChat that this server may call',
  deniedHour:
    'an administrator of the account has refused this server in WeChat, which takes no call from it for an hour',
  deniedDay:
    'an administrator of the account has twice refused this server in WeChat, which takes no call from it for 24 hours',
  frozen: 'the account is frozen, or its AppSecret is',
  refused: 'WeChat refused for a reason this site does not know; `code` and `detail` are its own words',
  unreachable: 'WeChat could not be reached',
  slow: 'WeChat did not answer in time',
  broken: 'what answered does not speak as WeChat does; look at WECHAT_API_URL and what stands between',
} as const;

export type Failure = keyof typeof explanations;

export const isFailure = (value: unknown): value is Failure => typeof value === 'string' && value in explanations;

/** WeChat's code for more calls in one minute than it takes (全局返回码). */
const manyInMinute = 45011;

/** As WeChat documents them for access tokens and getticket (全局返回码; 获取 Access token, 返回码说明). */
const byCode: Record<number, Failure> = {
  [-1]: 'busy',
  40001: 'token',
  40014: 'token',
  42001: 'token',
  40013: 'appId',
  41002: 'appId',
  40125: 'secret',
  41004: 'secret',
  40164: 'ip',
  45009: 'quota',
  [manyInMinute]: 'busy',
  48001: 'forbidden',
  50001: 'forbidden',
  50004: 'frozen',
  50007: 'frozen',
  40243: 'frozen',
  89501: 'confirm',
  89503: 'confirm',
  89506: 'deniedDay',
  89507: 'deniedHour',
};

export class WechatFailed extends Error {
  constructor(
    readonly failure: Failure,
    /** WeChat's own number for it; null where WeChat said nothing. */
    readonly code: number | null = null,
    /** For `ip` the address to put on the list, else WeChat's own words, without anything secret. */
    readonly detail: string = '',
  ) {
    super([explanations[failure], code, detail].filter((part) => part !== null && part !== '').join('; '));
  }
}

/** What WeChat's code means, where a token was asked for (`40001` is then about the secret) or with one. */
export function failureOf(code: number, words: string, asked: 'token' | 'ticket'): WechatFailed {
  const known = byCode[code] ?? 'refused';
  const failure = known === 'token' && asked === 'token' ? 'secret' : known;
  return new WechatFailed(failure, code, failure === 'ip' ? addressIn(words) : words.slice(0, 200));
}

/** `invalid ip 101.45.43.1 ipv6 ::ffff:101.45.43.1, not in whitelist rid: …`: the list takes the plain form. */
const addressIn = (words: string): string =>
  /invalid ip ([\da-f.:]+)/i.exec(words)?.[1]?.replace(/^::ffff:/i, '') ?? words.slice(0, 200);

const passes: ReadonlySet<Failure> = new Set(['busy', 'slow', 'unreachable', 'broken']);

/** How long to leave WeChat alone, in milliseconds: what passes by itself soon, what a person has to mend later. */
export const restAfter = ({ failure, code }: WechatFailed): number =>
  code !== manyInMinute && passes.has(failure) ? 10_000 : 60_000;
