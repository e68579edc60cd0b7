import { describe, expect, inject, it } from 'vitest';
import { builtActions } from '../support/build';
import type { Fields } from '../support/desk-forms';
import { actions } from '../support/expected-doors';
import { junkBodies, seeded } from '../support/junk';
import { inTurns, type Said, send, sendBody } from '../support/knock';
import { forms, plant } from '../support/planted';

const planted = plant();
const origin = inject('origin');

const random = seeded(20_261_125);
const built = builtActions();
const pageOf = (page: string) =>
  page
    .replace(/\[\.\.\.rest\]/, 'nowhere')
    .replace(/\[locale\]/, 'en')
    .replace(/\[\w+\]/g, 'guessed');

/** What anybody may be told: a status that is no fault of ours, and nothing of how it is made. */
function wrongWith({ status, body }: Said): string | null {
  if (status >= 500 && status !== 503) return `answers ${status}`;
  return /\n\s+at .+:\d+|node_modules|\.next\/|PrismaClient|ZodError|TypeError|SyntaxError/.test(body)
    ? 'tells how it is made'
    : null;
}

/** An auditor changes nothing but what is her own. */
const senders = (name: string) => ['nobody', ...(/[*u]/.test(actions[name] ?? '') ? [] : ['u'])];

describe.each(['what cannot be decoded', 'fields that are no such fields'] as const)('%s', (kind) => {
  it('changes nothing by any action, and is no fault of the server', async () => {
    const wrong: string[] = [];
    const fieldsOf = new Map<string, Fields>();
    for (const { name } of built) fieldsOf.set(name, (await forms[name]?.(planted.world, 'u')) ?? {});
    const moment = await planted.rows.now();
    await inTurns(built, async (action) => {
      const page = pageOf(action.page);
      for (const who of senders(action.name)) {
        const cookie = planted.world.cookies[who] ?? '';
        const told = async (name: string, asked: Promise<Said>) => {
          const fault = wrongWith(await asked);
          if (fault) wrong.push(`${action.name}, sent ${name} by ${who}, ${fault}`);
        };
        if (kind === 'what cannot be decoded') {
          for (const [name, init] of random.some(Object.entries(junkBodies), 6))
            await told(name, sendBody(origin, action, page, cookie, init));
        } else await told(kind, send(origin, action, page, cookie, random.spoilt(fieldsOf.get(action.name) ?? {})));
      }
    });
    expect(wrong).toEqual([]);
    expect(await planted.rows.touchedSince(moment)).toEqual([]);
  });
});

it('every kind of body is met by an action that anybody may send', async () => {
  const signIn = built.find(({ name }) => name === 'sign-in.signIn');
  if (!signIn) throw new Error('nobody signs in');
  const wrong: string[] = [];
  await inTurns(Object.entries(junkBodies), async ([name, init]) => {
    const fault = wrongWith(await sendBody(origin, signIn, '/admin/sign-in', '', init));
    if (fault) wrong.push(`${name}: ${fault}`);
  });
  expect(wrong).toEqual([]);
  // And the site goes on.
  expect((await fetch(`${origin}/en`)).status).toBe(200);
});
