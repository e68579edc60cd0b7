import { randomInt } from 'node:crypto';
import type { FormState } from '@/desk/form-state';
import type { BuiltAction } from './build';
import type { Fields } from './desk-forms';

export type Said = {
  status: number;
  /** Where it leads, by a redirect or by the answer of an action. */
  to: string | null;
  /** Of a form: what its action answered. */
  state: FormState | null;
  body: string;
};

/** Addresses of a network for tests (RFC 2544): limits for each client are told by their own tests. */
const anybody = () => `198.18.${randomInt(256)}.${randomInt(256)}`;

/** One request as a browser of this site would send it, redirects not followed. */
export async function knock(origin: string, path: string, cookie: string, init: RequestInit = {}): Promise<Said> {
  const headers = { Origin: origin, 'X-Forwarded-For': anybody(), ...(cookie && { Cookie: cookie }) };
  const answer = await fetch(origin + path, {
    redirect: 'manual',
    ...init,
    headers: { ...headers, ...(init.headers as Record<string, string>) },
  });
  const body = await answer.text();
  const to = answer.headers.get('location') ?? answer.headers.get('x-action-redirect');
  return { status: answer.status, to: to?.split(';')[0] ?? null, state: stateIn(body), body };
}

/** Sends a form to its action in the framework’s own encoding: the state before, and the fields as parts of it. */
export function send(origin: string, action: BuiltAction, at: string, cookie: string, fields: Fields): Promise<Said> {
  const parts = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) parts.append(`_1_${name}`, one);
  const idle = { status: 'idle', errors: {}, values: {} };
  parts.append('0', JSON.stringify(withoutState.has(action.name) ? ['$K1'] : [idle, '$K1']));
  return sendBody(origin, action, at, cookie, { body: parts });
}

/** The same as a browser sends it whose page could not act yet: the action is named by a field. */
export function sendPlain(
  origin: string,
  { id }: BuiltAction,
  at: string,
  cookie: string,
  fields: Fields,
): Promise<Said> {
  const body = new FormData();
  body.append(`$ACTION_ID_${id}`, '');
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  return knock(origin, at, cookie, { method: 'POST', body });
}

export const sendBody = (origin: string, { id }: BuiltAction, at: string, cookie: string, init: RequestInit) =>
  knock(origin, at, cookie, {
    method: 'POST',
    ...init,
    headers: { Accept: 'text/x-component', 'Next-Action': id, ...(init.headers as Record<string, string>) },
  });

/** They take a form and nothing else. */
const withoutState = new Set(['choose-language.chooseLanguage', 'sign-out.signOut']);

/** A row of flight that is the state of a form. */
function stateIn(body: string): FormState | null {
  const row = /^\w+:(\{"status":"(?:done|refused|idle)".*\})$/m.exec(body)?.[1];
  return row ? JSON.parse(row) : null;
}

/** Not let in: sent to the door or to what is owed, told so, or refused by the command. */
export function isTurnedAway({ status, to, state, body }: Said): boolean {
  if (status === 401 || status === 403) return true;
  if (to && /^\/admin\/(sign-in(\?|$)|profile$)/.test(to)) return true;
  const keys = Object.values(state?.errors ?? {}).map(({ key }) => key);
  const [, key = ''] = /^\{"refusal":\{"key":"([\w.]+)"/.exec(body) ?? [];
  return [...keys, key].some((each) => each === 'forbidden' || each === 'session.ended');
}

/** So many at once: enough to keep two workers busy. */
export async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>, atOnce = 6): Promise<void> {
  const left = [...all];
  const line = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}
