import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '@/distribution/cards/draw-card';
import { breakLines } from '@/distribution/cards/typeset/lines';
import { printable, shape } from '@/distribution/cards/typeset/shape';
import { type CardText, cardText, parseShare, sharePath, shareSizes, shareVersion } from '@/i18n/share-pictures';

const text: CardText = {
  locale: 'zh',
  title: '周民副主任出席中国行政管理学会2020年会暨“加快数字政府建设 推进国家治理现代化”研讨会并作主旨演讲',
  source: '公共技术服务部',
  issuedOn: '2020-11-05',
  siteName: '国家信息中心',
  seal: '信',
  accent: 'indigo',
  cover: null,
};

/** As if a Chinese character were a thousand wide, and any other half of it. */
const measure = async (words: string) =>
  [...words].reduce((sum, sign) => sum + (/[\p{Script=Han}，。：“”《》、]/u.test(sign) ? 1000 : 500), 0);

describe('a title in lines', () => {
  it('is set in as few lines as it needs, about alike', async () => {
    const lines = await breakLines(text.title, true, 16_000, measure);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.title.replaceAll(' ', ''));
    const widths = await Promise.all(lines.map(measure));
    expect(Math.max(...widths)).toBeLessThanOrEqual(16_000);
    expect(Math.min(...widths)).toBeGreaterThan(8_000);
  });

  it('keeps signs where they belong when there is nowhere to break but anywhere', async () => {
    const lines = await breakLines('（'.concat('甲乙丙丁戊己庚辛，'.repeat(12), '）'), true, 7_000, measure);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  it('breaks English between words, and a word that is longer than a line wherever it must', async () => {
    expect(await breakLines('one two three four', false, 5_000, measure)).toEqual(['one two', 'three four']);
    const long = await breakLines('a'.repeat(100), false, 10_000, measure);
    expect(long.join('')).toBe('a'.repeat(100));
    for (const line of long) expect(await measure(line)).toBeLessThanOrEqual(12_000);
  });
});

describe('letters', () => {
  it('of both scripts are drawn, and 〓 stands for what the face does not have', async () => {
    const geta = (await shape('〓', 700, true)).glyphs[0]?.path;
    const missing = async (words: string) =>
      (await shape(words, 700, true)).glyphs.map(({ path }) => path).filter((path) => path === geta).length;
    expect(await missing(printable(text.title))).toBe(0);
    expect(await missing('Côte d’Ivoire, 《2020》：3.2%——“新业态”')).toBe(0);
    expect(await missing('ᠮ字')).toBe(1);
  });

  it('are the same however many titles are set at once', async () => {
    const titles = ['的一中新日月有点', '国家信息中心 SIC 2020', 'Vice President Zhou Min', '䥽鱻驫羴猋龘'];
    const alone = [];
    for (const words of titles) alone.push(await shape(words, 500, true));
    const together = await Promise.all([...titles, ...titles].map((words) => shape(words, 500, true)));
    expect(together).toEqual([...alone, ...alone]);
  });

  it('Chinese and Latin ones stand a little apart, English quotes close', async () => {
    const width = async (words: string, chinese = true) => (await shape(words, 500, chinese)).width;
    expect(await width('中A')).toBeGreaterThan((await width('中')) + (await width('A')) + 100);
    expect(await width('“', false)).toBeLessThan(600);
    expect(await width('“')).toBe(1000);
  });

  it('pictures and marks that print nothing are left out', () => {
    expect(printable(' 春节😀\u200b放假\n通知 ')).toBe('春节放假 通知');
  });
});

describe('a card', () => {
  it.each(Object.entries(shareSizes))('%s is a JPEG of that size, with ink on it', async (size, { width, height }) => {
    const card = sharp(await drawCard(text, size as keyof typeof shareSizes));
    expect(await card.metadata()).toMatchObject({ format: 'jpeg', width, height });
    expect((await card.stats()).isOpaque).toBe(true);
    const { channels } = await card.stats();
    expect([channels[0]?.min, channels[0]?.max].map((value) => Number(value) > 128)).toEqual([false, true]);
  });

  it('of a page has nothing where source and day would stand', async () => {
    const foot = async (card: CardText) => {
      const drawn = sharp(await drawCard(card, '1200x630'));
      return drawn.extract({ left: 0, top: 540, width: 1200, height: 90 }).raw().toBuffer();
    };
    const page = { ...text, title: '隐私声明', source: null, issuedOn: null };
    expect((await foot(text)).some((value) => value < 150)).toBe(true);
    expect((await foot(page)).every((value) => value > 235)).toBe(true);
  });

  it('bears the colour of its site', async () => {
    const stripe = async (accent: string) => {
      const drawn = sharp(await drawCard({ ...text, accent }, '1200x630'));
      return [...(await drawn.extract({ left: 600, top: 2, width: 1, height: 1 }).raw().toBuffer())];
    };
    // A JPEG keeps colours to a few steps.
    const about = (...parts: number[]) => parts.map((part) => expect.closeTo(part, -1));
    expect(await stripe('indigo')).toEqual(about(0x21, 0x4f, 0x7c));
    expect(await stripe('cinnabar')).toEqual(about(0xa3, 0x28, 0x1c));
  });

  it('keeps within its edges, however long the words are', async () => {
    const long = {
      ...text,
      title: text.title.repeat(20),
      source: '公共技术服务部'.repeat(30),
      siteName: '国家'.repeat(60),
    };
    for (const locale of ['zh', 'en'] as const) {
      const card = sharp(await drawCard({ ...long, locale }, '1200x630'));
      const edge = await card.extract({ left: 1130, top: 20, width: 70, height: 600 }).raw().toBuffer();
      expect(edge.every((value) => value > 235)).toBe(true);
    }
  });
});

describe('its address', () => {
  const id = '0199c1f0-0000-7000-8000-000000000001';
  it('is that of its cover where the cover is large enough to be seen', () => {
    const site = { name: { en: 'Centre', zh: '中心' }, seal: '信', accent: 'indigo' };
    const coverOf = (width: number, height: number) =>
      cardText('zh', site, { ...text, cover: { width, height, share: { src: '/media/x/1.jpg' } } }).cover;
    expect([coverOf(600, 300), coverOf(599, 400), coverOf(1200, 299)]).toEqual(['/media/x/1.jpg', null, null]);
  });

  it('changes with all that is printed on it', () => {
    const versions = [
      {},
      { title: 'x' },
      { source: 'x' },
      { issuedOn: '2021-01-01' },
      { siteName: 'x' },
      { seal: 'x' },
      { accent: 'pine' },
      { locale: 'en' as const },
      { cover: '/media/x/1200.jpg' },
      { source: null, issuedOn: null },
    ].map((change) => shareVersion({ ...text, ...change }));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is parsed as it is made, and no other is one', () => {
    const version = shareVersion(text);
    const path = sharePath(id, version, '900x383');
    expect(parseShare(path.slice(1).split('/'))).toEqual({ editionId: id, version, size: '900x383' });
    for (const wrong of [
      `share/${id}/${version}/10x10.jpg`,
      `share/${id}/x/900x383.jpg`,
      `share/a/${version}/900x383.jpg`,
    ])
      expect(parseShare(wrong.split('/'))).toBeNull();
  });
});
