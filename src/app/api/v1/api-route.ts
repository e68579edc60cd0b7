import type { NextRequest } from 'next/server';
import { contextOf } from '@/app/admin/who';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { Refused } from '@/newsroom/refused';
import { findToken } from '@/newsroom/tokens/find-token';
import { log } from '@/platform/log';
import { problem } from '../problem';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof methods)[number];

type Script = Ctx & { actor: PersonActor };
type Handlers = Partial<
  Record<Exclude<Method, 'HEAD' | 'OPTIONS'>, (ctx: Script, request: NextRequest) => Promise<Response>>
>;

/**
 * The one adapter of the API: the method, who is asking, the answer. Deny by default: without a token that opens
 * something nothing runs, and a session is none. What a handler does is judged again where it is done.
 */
export function apiRoute(handlers: Handlers) {
  const known = methods.filter((method) => (method === 'HEAD' ? handlers.GET : handlers[method as keyof Handlers]));

  async function answer(request: NextRequest): Promise<Response> {
    const ctx = await contextOf({ kind: 'system' });
    const handler = handlers[(request.method === 'HEAD' ? 'GET' : request.method) as keyof Handlers];
    if (!handler) return problem(405, 'method', { ...ctx, headers: { Allow: known.join(', ') } });
    try {
      const found = await authenticate(ctx, request);
      return found instanceof Response ? found : await handler({ ...ctx, actor: found }, request);
    } catch (error) {
      log().error({ err: error, requestId: ctx.requestId }, 'a request of the API failed');
      return problem(500, 'unexpected', ctx);
    }
  }
  return Object.fromEntries(methods.map((method) => [method, answer])) as Record<Method, typeof answer>;
}

/** RFC 6750, 2.1. A token counts nowhere but in this header. */
const bearerOf = (request: NextRequest): string | undefined =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization')?.trim() ?? '')?.[1];

const challenge = 'Bearer realm="Tongwen"';

async function authenticate(ctx: Ctx, request: NextRequest): Promise<PersonActor | Response> {
  const token = bearerOf(request);
  if (token === undefined) return problem(401, 'tokenMissing', { ...ctx, headers: { 'WWW-Authenticate': challenge } });
  try {
    const actor = await findToken(ctx, token);
    const headers = { 'WWW-Authenticate': `${challenge}, error="invalid_token"` };
    return actor ?? problem(401, 'tokenRefused', { ...ctx, headers });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const minutes = Number(error.params?.minutes ?? 1);
    return problem(429, 'tooOften', { ...ctx, params: { minutes }, headers: { 'Retry-After': String(minutes * 60) } });
  }
}
