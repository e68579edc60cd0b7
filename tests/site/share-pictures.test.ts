import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { picture as drawing } from '../support/pictures';

process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const origin = inject('origin');
const { desk, person, published, text } = await import('../support/newsroom');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { saveEdition } = await import('@/newsroom/editions/commands/save-edition');
const { takeOffLine } = await import('../support/take-off-line');
const { keepPicture } = await import('@/newsroom/pictures/commands/add-picture');
const { judgePicture } = await import('@/newsroom/pictures/judge');
const { pictureWords } = await import('@/newsroom/pictures/schema');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
beforeAll(async () => {
  workers = await bothWorkers(origin);
});
afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const silent = { altEn: '', altZh: '', captionEn: '', captionZh: '', creditEn: '', creditZh: '', decorative: false };
const release = 'zhou-min-keynote-2020-cpas';
const metas = (body: string, name: string) =>
  [...body.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))].map(
    ([, content]) => content,
  );

/** The bytes as they are, which `ask` would read as text. */
async function pictureAt(path: string) {
  const response = await fetch(origin + path);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe.each(['en', 'zh'])('a release, %s', (locale) => {
  it('is passed on with a picture of its title, for everyone and for WeChat', async () => {
    const { body } = await workers[0].ask(`/${locale}/news/${release}`);
    const [wide = '', square = ''] = metas(body, 'og:image').map((url) => new URL(url ?? '').pathname);
    expect(metas(body, 'og:image:width')).toEqual(['1200', '500']);
    expect(metas(body, 'og:image:height')).toEqual(['630', '500']);
    expect(metas(body, 'og:image:alt')[0]).toMatch(locale === 'zh' ? /^周民副主任/ : /^Vice President Zhou Min/);
    expect(metas(body, 'twitter:image').map((url) => new URL(url ?? '').pathname)).toEqual([wide]);
    expect(body).toContain(`"url":"${metas(body, 'og:image')[0]}"`);
    const { articleId } = await db().localization.findFirstOrThrow({
      where: { editions: { some: { slug: release } } },
    });
    const sizes = { [wide]: [1200, 630], [square]: [500, 500], [wide.replace('1200x630', '900x383')]: [900, 383] };
    for (const [path, size] of Object.entries(sizes)) {
      const { status, headers, bytes } = await pictureAt(path);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(headers.get('cache-control')).toBe('public, max-age=86400');
      // The tag of its article, which expires when the text goes off line.
      expect(headers.get('surrogate-key')).toBe(`article:${articleId}`);
      const { format, width, height } = await sharp(bytes).metadata();
      expect([format, width, height]).toEqual(['jpeg', ...size]);
    }
    const again = await workers[1].ask(wide, { headers: { 'If-None-Match': `"${wide.split('/')[3]}-1200x630"` } });
    expect([again.status, again.body]).toEqual([304, '']);
    const head = await workers[1].ask(wide, { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });
});

describe.each(['en', 'zh'])('a page of the site, %s', (locale) => {
  it.each(['about', 'about/parallel'])('%s is passed on with a picture of its title', async (path) => {
    const { body } = await workers[0].ask(`/${locale}/pages/${path}`);
    const pictures = metas(body, 'og:image').map((url) => new URL(url ?? '').pathname);
    expect(pictures).toEqual([expect.stringMatching(/\/1200x630\.jpg$/), expect.stringMatching(/\/500x500\.jpg$/)]);
    expect(metas(body, 'twitter:card')).toEqual(['summary_large_image']);
    expect(metas(body, 'twitter:image').map((url) => new URL(url ?? '').pathname)).toEqual(pictures.slice(0, 1));
    expect(metas(body, 'og:type')).toEqual(['website']);
    for (const picture of pictures) {
      const { status, headers } = await pictureAt(picture);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    }
  });
});

it('a cover too small to be passed on is named nowhere that its card stands for it', async () => {
  const ctx = await person('Wang Lan');
  const bytes = await drawing(31, { width: 500, height: 400 }).jpeg().toBuffer();
  const words = pictureWords.parse({ ...silent, altEn: 'Two small colours', altZh: '两种颜色' });
  const { id: coverId } = await keepPicture(ctx, { made: await judgePicture(bytes), name: 'small.jpg', words });
  const place = await desk();
  const title = `Small cover ${randomUUID()}`;
  await published(ctx, { ...place, facts: { ...place.facts, coverId } }, { en: title });
  const { body } = await workers[0].ask(`/en/news/${title.toLowerCase().replaceAll(' ', '-')}`);
  const [wide] = metas(body, 'og:image');
  expect(wide).toMatch(/\/share\//);
  expect(body).toContain(`"image":{"@type":"ImageObject","url":"${wide}"`);
  expect(metas(body, 'og:image:alt')).toEqual([title, title]);
});

it('in Traditional characters a page is passed on with the picture in Simplified ones', async () => {
  const [simplified, traditional] = await Promise.all(
    ['zh', 'zh-hant'].map(async (script) =>
      metas((await workers[0].ask(`/${script}/news/${release}`)).body, 'og:image'),
    ),
  );
  expect(traditional).toEqual(simplified);
});

it('a picture is there while its text is live, at one address, and is made of nothing a reader sends', async () => {
  const ctx = await person('Wang Lan');
  const { editions } = await published(ctx, await desk(), { en: `Shared ${randomUUID()}` });
  const edition = editions.en as { editionId: string; version: number };
  const old = `/share/${edition.editionId}/${'0'.repeat(16)}/1200x630.jpg`;
  const moved = await workers[0].ask(old);
  expect(moved.status).toBe(302);
  const path = String(moved.headers.location);
  const both = () => Promise.all(workers.map((worker) => worker.ask(path)));
  expect((await both()).map(({ status }) => status)).toEqual([200, 200]);
  const corrected = await saveEdition(ctx, {
    ...edition,
    text: text(`Corrected ${randomUUID()}`, { slug: randomUUID() }),
  });
  const { version } = await publishEdition(ctx, corrected);
  const leading = await workers[1].ask(path);
  expect([leading.status, leading.headers['cache-control']]).toEqual([302, 'no-store']);
  expect(leading.headers.location).toMatch(new RegExp(`^/share/${corrected.editionId}/`));
  expect((await workers[1].ask(String(leading.headers.location))).status).toBe(200);
  await takeOffLine(ctx, { ...corrected, version });
  const gone = await both();
  expect(gone.map(({ status }: Answer) => status)).toEqual([404, 404]);
  expect(gone[0]?.headers['content-type']).toMatch(/^text\/html/);
  expect((await workers[0].ask(old)).status).toBe(404);
});

it.each(['/share', '/share/x/y/1200x630.jpg', `/share/${randomUUID()}/${'0'.repeat(16)}/2000x2000.jpg`])(
  '%s is not found',
  async (path) => expect((await workers[0].ask(path)).status).toBe(404),
);
