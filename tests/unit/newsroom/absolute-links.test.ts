import { expect, it } from 'vitest';
import { withAbsoluteLinks } from '@/newsroom/body/absolute-links';
import { renderBody } from '@/newsroom/body/render';
import { bodySchema } from '@/newsroom/body/schema';

const page = 'https://www.example.org/en/news/a';

it.each([
  ['/en/news/b', 'https://www.example.org/en/news/b'],
  ['#part', `${page}#part`],
  ['https://other.example/x?y', 'https://other.example/x?y'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['https://[broken', 'https://[broken'],
])('away from its page, a link to %s leads to %s', (href, absolute) => {
  const marks = [{ type: 'link', attrs: { href } }];
  const body = bodySchema.parse({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: href, marks }] }],
  });
  expect(renderBody(withAbsoluteLinks(body, page))).toBe(`<p><a href="${absolute}">${href}</a></p>`);
});
