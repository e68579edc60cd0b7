import { z } from 'zod';
import type { WechatAccount } from './account';
import { failureOf, WechatFailed } from './errors';

/**
 * The two calls to WeChat that a card needs, as its documentation has them (获取稳定版接口调用凭据; JS-SDK 说明文档,
 * 附录1). WeChat answers 200 with `errcode` for everything, and leaves `errcode` out or says 0 when all is well.
 */
export type Lent = { value: string /** When it was asked for, plus what it is good for. */; until: Date };

/** WeChat answers within tenths of a second; in milliseconds. */
const patience = 4_000;

/** In bytes. Its answers have some two hundred. */
const largestAnswer = 16 * 1024;

const refusal = z.object({ errcode: z.number().int(), errmsg: z.string().default('') });
const seconds = z.number().positive().max(86_400);
const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: seconds });
const ticketAnswer = z.object({ ticket: z.string().min(1), expires_in: seconds });

/**
 * A token for calls in the account's name. Asked again, WeChat gives the same one until its last five minutes, then a
 * new one beside which the old one stays good; `anew` makes the old one invalid at once and is allowed 20 times a day.
 * @throws WechatFailed
 */
export async function askToken({ api, appId, secret }: WechatAccount, anew = false): Promise<Lent> {
  const asked = Date.now();
  const request = { grant_type: 'client_credential', appid: appId, secret, force_refresh: anew };
  const answer = await ask('token', `${api}/cgi-bin/stable_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  const { access_token, expires_in } = parse(tokenAnswer, answer);
  return { value: access_token, until: new Date(asked + expires_in * 1000) };
}

/** The ticket with which pages are signed. @throws WechatFailed */
export async function askTicket({ api }: WechatAccount, token: string): Promise<Lent> {
  const asked = Date.now();
  const query = new URLSearchParams({ access_token: token, type: 'jsapi' });
  const { ticket, expires_in } = parse(
    ticketAnswer,
    await ask('ticket', `${api}/cgi-bin/ticket/getticket?${query}`, { method: 'GET' }),
  );
  return { value: ticket, until: new Date(asked + expires_in * 1000) };
}

async function ask(what: 'token' | 'ticket', url: string, init: RequestInit): Promise<unknown> {
  const answer = parseJson(await fetchText(url, init));
  const refused = refusal.safeParse(answer);
  if (refused.success && refused.data.errcode !== 0) throw failureOf(refused.data.errcode, refused.data.errmsg, what);
  return answer;
}

/** Nothing of the request goes into the error: it holds a secret or a token. */
async function fetchText(url: string, init: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, {
      ...init,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new WechatFailed('broken', null, `HTTP ${response.status}`);
    return await readText(response);
  } catch (error) {
    if (error instanceof WechatFailed) throw error;
    if ((error as Error).name === 'TimeoutError') throw new WechatFailed('slow');
    const cause = (error as { cause?: { code?: unknown } }).cause?.code;
    throw new WechatFailed('unreachable', null, typeof cause === 'string' ? cause : '');
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestAnswer) throw new WechatFailed('broken', null, `more than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WechatFailed('broken', null, 'no JSON');
  }
}

function parse<T extends z.ZodType>(schema: T, answer: unknown): z.infer<T> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new WechatFailed('broken', null, `no ${parsed.error.issues[0]?.path.join('.')}`);
  return parsed.data;
}
