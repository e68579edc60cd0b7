import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export const wechatAppId = 'wx0123456789abcdef';
export const wechatSecret = '0123456789abcdef0123456789abcdef';

/** What the stand-in does with the next calls, in place of what it would answer by itself. */
export type Trouble = keyof typeof refusals | 'html' | 'error500' | 'slow' | 'closed' | 'endless';

type Call = { path: string; fresh?: boolean };

export type Wechat = {
  url: string;
  /** Calls that came in, oldest first. */
  calls: Call[];
  /** The tickets it has given, oldest first. */
  tickets: string[];
  /** The next call to this path meets this; `always` every one until it is taken back. */
  trouble: (path: 'token' | 'ticket', trouble: Trouble | null, always?: boolean) => void;
  /** The next ticket is the last one once more, good for so many seconds. */
  sameTicket: (seconds: number) => void;
  /** What is lent from now on is good for so many seconds. */
  lendFor: (seconds: number) => void;
  /** All tokens given so far have ended (42001), and WeChat knows it. */
  endTokens: () => void;
  /** The token that WeChat itself goes on giving is taken no more (40001), until one is asked for by force. */
  spoilToken: () => void;
  /** Starts anew, as on the first day. */
  reset: () => void;
  close: () => Promise<void>;
};

const paths = { '/cgi-bin/stable_token': 'token', '/cgi-bin/ticket/getticket': 'ticket' } as const;

const usualTime = 7_200;

/** A server that behaves as WeChat documents stable_token and getticket: always 200, with `errcode` for what is wrong. */
export async function startWechat(): Promise<Wechat> {
  let token = '';
  let given = 0;
  const ended = new Set<string>();
  const spoiled = new Set<string>();
  const calls: Call[] = [];
  const tickets: string[] = [];
  let time = usualTime;
  let again: number | null = null;
  const troubles = new Map<string, { trouble: Trouble; always: boolean }>();

  const fresh = () => {
    given += 1;
    token = `token-${given}-${randomBytes(8).toString('hex')}`;
  };

  async function answerToken(req: IncomingMessage): Promise<object> {
    if (req.method !== 'POST') return refusal(43002, 'require POST method');
    const asked = (await json(req).catch(() => null)) as Record<string, unknown> | null;
    if (!asked) return refusal(47001, 'data format error');
    calls.push({ path: 'token', fresh: asked.force_refresh === true });
    if (asked.grant_type !== 'client_credential') return refusal(40002, 'invalid grant_type');
    if (asked.appid !== wechatAppId) return refusal(40013, 'invalid appid');
    if (asked.secret !== wechatSecret) return refusal(40125, 'invalid appsecret');
    if (token === '' || ended.has(token) || asked.force_refresh === true) fresh();
    return { access_token: token, expires_in: time };
  }

  function answerTicket(query: URLSearchParams): object {
    calls.push({ path: 'ticket' });
    const asked = query.get('access_token') ?? '';
    if (query.get('type') !== 'jsapi') return refusal(40097, 'invalid args');
    if (ended.has(asked)) return refusal(42001, 'access_token expired');
    if (asked !== token || spoiled.has(asked))
      return refusal(40001, 'invalid credential, access_token is invalid or not latest');
    const left = again ?? time;
    if (again === null) tickets.push(`ticket-${tickets.length + 1}-${randomBytes(8).toString('hex')}`);
    again = null;
    return { errcode: 0, errmsg: 'ok', ticket: tickets.at(-1), expires_in: left };
  }

  const server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://wechat');
    const path = paths[pathname as keyof typeof paths];
    const met = troubles.get(path);
    if (!path) res.writeHead(404).end();
    else if (met) {
      calls.push({ path });
      if (!met.always) troubles.delete(path);
      make(met.trouble, req, res);
    } else send(res, path === 'token' ? await answerToken(req) : answerTicket(searchParams));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    tickets,
    trouble: (path, trouble, always = false) =>
      trouble ? troubles.set(path, { trouble, always }) : troubles.delete(path),
    sameTicket(seconds) {
      again = seconds;
    },
    lendFor(seconds) {
      time = seconds;
    },
    endTokens: () => ended.add(token),
    spoilToken: () => spoiled.add(token),
    reset() {
      troubles.clear();
      calls.length = 0;
      tickets.length = 0;
      token = '';
      time = usualTime;
      again = null;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const refusals = {
  busy: [-1, 'system error'],
  minute: [45011, 'api minute-quota reach limit, must slower, retry next minute'],
  ip: [40164, 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 658cff8e-7783352d-44cb33e5'],
  quota: [45009, 'reach max api daily quota limit'],
  forbidden: [48001, 'api unauthorized'],
  notLatest: [40001, 'invalid credential, access_token is invalid or not latest'],
  invalidToken: [40014, 'invalid access_token'],
  confirm: [89503, 'not confirm by administrator'],
  deniedHour: [89507, 'refused by administrator once'],
  deniedDay: [89506, 'refused by administrator twice'],
} as const satisfies Record<string, [number, string]>;

const refusalOf = (trouble: Trouble): [number, string] | undefined =>
  (refusals as Partial<Record<Trouble, [number, string]>>)[trouble];

function make(trouble: Trouble, req: IncomingMessage, res: ServerResponse): void {
  const refused = refusalOf(trouble);
  if (refused) send(res, refusal(...refused));
  else if (trouble === 'html') res.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>nginx</html>');
  else if (trouble === 'error500') res.writeHead(500).end('oops');
  else if (trouble === 'closed') req.socket.destroy();
  else if (trouble === 'endless') res.writeHead(200).end(`{"access_token":"${'x'.repeat(1024 * 1024)}"}`);
  // What is slow has not answered yet.
}

const refusal = (errcode: number, errmsg: string) => ({ errcode, errmsg });

function send(res: ServerResponse, answer: object): void {
  res.writeHead(200, { 'Content-Type': 'application/json; encoding=utf-8' }).end(JSON.stringify(answer));
}
