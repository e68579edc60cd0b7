import { expect, it } from 'vitest';
import { isDecodable } from '@/server/action-body';

const called = { 'next-action': 'a' };
const multipart = { 'content-type': 'multipart/form-data; boundary=limit' };

const part = (name: string, value: string | Buffer, more = '') =>
  Buffer.concat([
    Buffer.from(`--limit\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
const form = (...parts: Buffer[]) => Buffer.concat([...parts, Buffer.from('--limit--\r\n')]);

it.each([
  ['a form as the desk sends it', form(part('1_title', '标题 “quoted” $1'), part('0', '[{"status":"idle"},"$K1"]'))],
  ['what a form holds twice', form(part('1_tag', 'a'), part('1_tag', 'b'), part('0', '["$K1"]'))],
  ['text that begins with the sign', form(part('0', '["$$5 a ticket"]'))],
  ['what stands in the list already', form(part('0', '[{"errors":{"a":"$undefined"}},"$0:0:errors"]'))],
  [
    'a file of any bytes',
    form(part('1_file', Buffer.from([0xd6, 0xd0, 0xff]), '; filename="a.csv"'), part('0', '["$K1"]')),
  ],
])('%s is decoded', async (_, body) => {
  expect(await isDecodable({ ...multipart, ...called }, body)).toBe(true);
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['bytes', Buffer.from([0, 255, 10, 13])],
  ['a form cut short', form(part('0', '[]')).subarray(0, -16)],
  ['another boundary', Buffer.from(form(part('0', '[]')).toString().replaceAll('--limit', '--other'))],
  ['no arguments', form(part('1_title', 'x'))],
  ['arguments that are not JSON', form(part('0', '[{'))],
  ['a part that did not come', form(part('0', '["$1"]'))],
  ['a path into a part that did not come', form(part('0', '["$@7:a:b"]'))],
  ['a path to what is not there', form(part('0', '[{"a":1},"$0:0:b"]'))],
  ['a path into prototypes', form(part('0', '["$0:0:__proto__:then","$0:constructor:constructor"]'))],
  ['parts that name one another', form(part('1', '["$2"]'), part('2', '["$1"]'), part('0', '["$1"]'))],
  ['a file in place of a form', form(part('1', 'x', '; filename="a"'), part('0', '[{},"$B1"]'))],
  ['a promise, a map, a set', form(part('1', '[]'), part('0', '["$@1","$Q1","$W1"]'))],
  ['no list', form(part('0', '{"0":1}'))],
  ['far too many arguments', form(part('0', JSON.stringify(Array(100).fill(1))))],
  ['a number that is none', form(part('0', '["$nabc"]'))],
  ['a function of the server', form(part('1', '{"id":"x"}'), part('0', '["$h1"]'))],
  ['bytes that are not UTF-8', form(part('1_title', Buffer.from([0xd6, 0xd0])), part('0', '["$K1"]'))],
])('%s is not', async (_, body) => {
  expect(await isDecodable({ ...multipart, ...called }, body)).toBe(false);
});

it('a form sent before its page could act names its action', async () => {
  expect(await isDecodable(multipart, form(part('$ACTION_ID_1', ''), part('locale', 'zh')))).toBe(true);
  expect(await isDecodable(multipart, form(part('$ACTION_REF_1', ''), part('$ACTION_1:0', '{"id":"1"}')))).toBe(true);
  expect(await isDecodable(multipart, form(part('$ACTION_REF_1', ''), part('$ACTION_1:0', '{')))).toBe(false);
  expect(await isDecodable(multipart, form(part('locale', 'zh')))).toBe(false);
});

it('arguments without a form are text, and nothing else is sent', async () => {
  const text = { 'content-type': 'text/plain;charset=UTF-8' };
  expect(await isDecodable({ ...text, ...called }, Buffer.from('["x"]'))).toBe(true);
  expect(await isDecodable({ ...text, ...called }, Buffer.from('["x"'))).toBe(false);
  expect(await isDecodable({ ...text, ...called }, Buffer.from([0x22, 0xff, 0x22]))).toBe(false);
  expect(await isDecodable(text, Buffer.from('["x"]'))).toBe(false);
  expect(await isDecodable({ 'content-type': 'application/json', ...called }, Buffer.from('["x"]'))).toBe(false);
});
