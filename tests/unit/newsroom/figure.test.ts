import { expect, it } from 'vitest';
import { plainText } from '@/newsroom/body/blocks';
import { renderBody } from '@/newsroom/body/render';
import { bodySchema } from '@/newsroom/body/schema';
import { parsePictureFile, widthsOf, widthWithin } from '@/newsroom/pictures/rules';
import { figure } from '../../support/pictures';

const hash = 'ab'.repeat(16);
const body = (words: Record<string, unknown> = {}, size = { width: 1_000, height: 500 }) => {
  const made = figure(hash, words);
  return bodySchema.parse({ type: 'doc', content: [{ ...made, attrs: { ...made.attrs, ...size } }] });
};

it('a figure says its widths, its size and its words, and escapes them', () => {
  const html = renderBody(body({ alt: 'A "hall" <b>', caption: 'Beijing & others', credit: 'Lu' }));
  expect(html).toBe(
    `<figure><img src="/media/${hash}/800.jpg" srcset="/media/${hash}/400.webp 400w, /media/${hash}/800.webp 800w, ` +
      `/media/${hash}/1000.webp 1000w" sizes="(min-width: 48rem) 41rem, calc(100vw - 40px)" width="1000" height="500" ` +
      `alt="A &quot;hall&quot; &lt;b&gt;" loading="lazy" decoding="async">` +
      '<figcaption>Beijing &amp; others <small>Lu</small></figcaption></figure>',
  );
});

it('one without a caption has no empty one, and a decorative one an empty alt', () => {
  const html = renderBody(body({ alt: 'kept', decorative: true }), { pictures: 'https://example.org/media' });
  expect(html).toContain(' alt="" ');
  expect(html).not.toContain('figcaption');
  expect(html).toContain(`srcset="https://example.org/media/${hash}/400.webp`);
});

it('the first one, where no picture stands above it, is fetched at once, and no other', () => {
  const text = { ...body(), content: [...body().content, ...body().content] };
  const loaded = (html: string) => [...html.matchAll(/loading="(\w+)"( fetchpriority="high")?/g)].map(([all]) => all);
  expect(loaded(renderBody(text, { bare: true }))).toEqual(['loading="eager" fetchpriority="high"', 'loading="lazy"']);
  expect(loaded(renderBody(text))).toEqual(['loading="lazy"', 'loading="lazy"']);
});

it('its caption belongs to the words of the text', () => {
  expect(plainText(body({ caption: 'The hall' }))).toBe('The hall');
});

it.each([
  ['a path', { picture: '../../etc/passwd' }],
  ['no size', { width: 0 }],
  ['more than there is room for', { caption: 'x'.repeat(1_001) }],
  ['something that is not listed', { onload: 'alert(1)' }],
])('%s cannot be stored', (_, wrong) => {
  const made = figure(hash);
  const content = [{ ...made, attrs: { ...made.attrs, ...wrong } }];
  expect(bodySchema.safeParse({ type: 'doc', content }).success).toBe(false);
});

it('no width is larger than the picture', () => {
  expect(widthsOf(300)).toEqual([300]);
  expect(widthsOf(800)).toEqual([400, 800]);
  expect(widthsOf(1_700)).toEqual([400, 800, 1_200, 1_600]);
  expect([widthWithin(300, 200), widthWithin(1_000, 1_200), widthWithin(3_200, 1_200)]).toEqual([300, 1_000, 1_200]);
});

it('only addresses of our own making name a file', () => {
  expect(parsePictureFile([hash, '400.webp'])).toEqual({ hash, width: 400, form: 'webp' });
  for (const wrong of [[hash], [hash, '400.png'], [hash, '0400.webp'], ['AB', '400.webp'], [hash, '400.webp', 'x']])
    expect(parsePictureFile(wrong)).toBeNull();
});
