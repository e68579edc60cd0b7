import { describe, expect, it } from 'vitest';
import { plainText, sameWords, withIds } from '@/newsroom/body/blocks';
import { escapeHtml } from '@/newsroom/body/escape';
import { renderBody } from '@/newsroom/body/render';
import { type Body, bodyField, bodySchema } from '@/newsroom/body/schema';

const paragraph = (text: string, marks?: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
const doc = (...content: object[]) => ({ type: 'doc', content });
const parse = (value: object): Body => bodySchema.parse(value);
const refusalOf = (json: string) => bodyField.safeParse(json).error?.issues[0]?.message;

describe('the closed schema', () => {
  it.each([
    ['not JSON', '{"type":"doc"'],
    ['another document', '[]'],
    ['an unknown block', JSON.stringify(doc({ type: 'iframe', attrs: { src: 'x' } }))],
    ['an unknown mark', JSON.stringify(doc(paragraph('a', [{ type: 'code' }])))],
    ['an unknown attribute', JSON.stringify(doc({ ...paragraph('a'), attrs: { onclick: 'x' } }))],
    ['a heading of the first level', JSON.stringify(doc({ type: 'heading', attrs: { level: 1 } }))],
    [
      'a script for an address',
      JSON.stringify(doc(paragraph('a', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]))),
    ],
    [
      'an address of another protocol',
      JSON.stringify(doc(paragraph('a', [{ type: 'link', attrs: { href: 'data:text/html,x' } }]))),
    ],
    ['a NUL', JSON.stringify(doc(paragraph('a\u0000b')))],
    ['half of a pair of surrogates', JSON.stringify(doc(paragraph('\ud83d')))],
    ['a list ten deep', JSON.stringify(doc(nested(10)))],
  ])('refuses %s', (_, json) => {
    expect(refusalOf(json)).toBe('body.schema');
  });

  it('refuses more than 1 MB, counted in bytes', () => {
    const inChinese = JSON.stringify(doc(paragraph('政'.repeat(400_000))));
    expect(inChinese.length).toBeLessThan(1_048_576);
    expect(refusalOf(inChinese)).toBe('body.large');
  });
});

function nested(depth: number): object {
  const item = { type: 'listItem', content: depth > 1 ? [paragraph('a'), nested(depth - 1)] : [paragraph('a')] };
  return { type: 'bulletList', content: [item] };
}

describe('HTML of a text', () => {
  it('drops what no HTML may hold', () => {
    expect(escapeHtml('a\u0007\u0085\ufffe\u{1ffff} \t\n中')).toBe('a \t\n中');
  });

  it('escapes all that could be markup', () => {
    const body = parse(
      doc(
        paragraph('<script>alert("1")</script> & \'x\''),
        paragraph('a', [{ type: 'link', attrs: { href: 'https://a.example/?a=1&b="' } }]),
      ),
    );
    expect(renderBody(body)).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p><p><a href="https://a.example/?a=1&amp;b=&quot;">a</a></p>',
    );
  });

  it('has every block and mark, and no empty paragraph', () => {
    const body = parse(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'H' }] },
        { type: 'paragraph' },
        {
          type: 'orderedList',
          attrs: { start: 3, type: null },
          content: [{ type: 'listItem', content: [paragraph('one')] }],
        },
        { type: 'blockquote', content: [paragraph('q', [{ type: 'bold' }, { type: 'italic' }])] },
      ),
    );
    expect(renderBody(body)).toBe(
      '<h2>H</h2><ol start="3"><li><p>one</p></li></ol><blockquote><p><em><strong>q</strong></em></p></blockquote>',
    );
  });
});

describe('blocks', () => {
  const ids = () => {
    let last = 0;
    return () => {
      last += 1;
      return `n${last}`;
    };
  };

  it('keep their ids; new and repeated ones get their own', () => {
    const body = parse(
      doc({ ...paragraph('a'), attrs: { id: 'x' } }, paragraph('b'), { ...paragraph('c'), attrs: { id: 'x' } }),
    );
    expect(withIds(body, ids()).content.map((block) => block.attrs?.id)).toEqual(['x', 'n1', 'n2']);
  });

  it('say the same whatever they are called', () => {
    const named = parse(doc({ ...paragraph('a'), attrs: { id: 'x' } }));
    expect(sameWords(named, parse(doc(paragraph('a'))))).toBe(true);
    expect(sameWords(named, parse(doc(paragraph('b'))))).toBe(false);
  });

  it('give their words alone', () => {
    expect(plainText(parse(doc(paragraph('a'), nested(2))))).toBe('a\na\na');
  });
});
