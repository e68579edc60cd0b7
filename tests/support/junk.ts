import type { Fields } from './desk-forms';

/** Chance that is the same in every run (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  return {
    some: <T>(all: readonly T[], count: number): T[] => Array.from({ length: count }, () => pick(all)),
    /** The fields of a form, each with something in it that it is not for. */
    spoilt: (fields: Fields): Fields =>
      Object.fromEntries([...Object.keys(fields), 'id', '__proto__', 'toString'].map((name) => [name, pick(values)])),
  };
}

const values: readonly Fields[string][] = [
  '',
  '\0',
  '\ud800',
  'NaN',
  '-1',
  '1e309',
  'null',
  '[]',
  '{"__proto__":{"role":"administrator"}}',
  '\'; DROP TABLE "Person"; --',
  '<script>alert(1)</script>',
  '%00%ff',
  'x'.repeat(20_000),
  Array.from({ length: 200 }, () => '1'),
  new File([new Uint8Array([0, 255, 1])], '../../etc/passwd'),
  new File([], ''),
];

const bytes = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * at * at) & 255);
const plain = { 'Content-Type': 'text/plain;charset=UTF-8' };
const text = (body: string): RequestInit => ({ headers: plain, body });

function parts(entries: Record<string, string | Blob>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(entries)) body.append(name, value);
  return { body };
}

const boundary = 'multipart/form-data; boundary=x';

/** Bodies no form of ours sends: not decodable, of other types, without end, or about what is not theirs. */
export const junkBodies: Record<string, RequestInit> = {
  nothing: { headers: plain },
  'random bytes': { headers: plain, body: bytes(2_000, 3) },
  'random bytes as parts': { headers: { 'Content-Type': boundary }, body: bytes(2_000, 5) },
  'parts that do not end': {
    headers: { 'Content-Type': boundary },
    body: '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[',
  },
  'parts without a boundary': { headers: { 'Content-Type': 'multipart/form-data' }, body: 'x' },
  'half a value': text('[{"a":'),
  'no list': text('{"0":1}'),
  'a null': text('null'),
  numbers: text('[1,2,3]'),
  'a string for a form': text('["idle","form"]'),
  'a long list': text(JSON.stringify(Array.from({ length: 100_000 }, (_, at) => at))),
  'a deep list': text('['.repeat(20_000) + ']'.repeat(20_000)),
  'a deep object': text(`[${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}]`),
  'keys of prototypes': text('[{"__proto__":{"status":"done"},"constructor":{"prototype":{}}},{"__proto__":null}]'),
  'a part that is missing': parts({ 0: '["$K1","$K2","$9"]' }),
  'parts in a circle': parts({ 0: '["$1"]', 1: '["$2"]', 2: '["$1"]' }),
  'an argument of itself': parts({ 0: '["$0:0","$0:1"]' }),
  'a path to what is not there': parts({ 0: '[{"status":"idle"},"$0:9:a:b"]' }),
  'a part of itself': parts({ 0: '["$0","$@0"]' }),
  'a path into prototypes': parts({ 0: '["$1:__proto__:then","$1:constructor:constructor"]', 1: '{"then":"$1:then"}' }),
  'something to wait for': parts({
    0: '{"then":"$1:__proto__:then","status":"resolved_model","value":"{\\"then\\":\\"$B0\\"}","reason":-1,"_response":{"_prefix":"1","_formData":{"get":"$1:constructor:constructor"}}}',
    1: '"$@0"',
  }),
  'another action': parts({ 0: '[{"status":"idle"},"$F1"]', 1: '{"id":"vm#runInThisContext","bound":["1"]}' }),
  'an endless number': parts({ 0: `["$n${'9'.repeat(4_000)}","$n${'9'.repeat(4_000)}"]` }),
  'a map of maps': parts({ 0: '["$Q1","$W1"]', 1: '[["$Q1","$Q1"]]' }),
  'a stream': parts({ 0: '["$R1","$X2"]', 1: 'C', 2: 'C' }),
  'a file for a form': parts({ 0: '[{"status":"idle"},"$B1"]', 1: new Blob(['x']) }),
  'fields of prototypes': parts({
    _1___proto__: 'x',
    _1_constructor: 'x',
    _1_toString: 'x',
    0: '[{"status":"idle"},"$K1"]',
  }),
  'as a form of old': {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: '%ff=%00&__proto__[role]=administrator',
  },
  'as something else': { headers: { 'Content-Type': 'application/json' }, body: '[]' },
  'of no type': { headers: { 'Content-Type': '' }, body: 'x' },
};
