import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { paths } from '@/i18n/paths';
import { bothWorkers, type Connection } from '../support/http';
import { figure, picture } from '../support/pictures';
import { soon } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const origin = inject('origin');

const { desk, paragraphs, person, text } = await import('../support/newsroom');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { pageFacts } = await import('@/newsroom/articles/schema');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { saveEdition } = await import('@/newsroom/editions/commands/save-edition');
const { takeOffLine } = await import('../support/take-off-line');
const { previewToken } = await import('@/newsroom/editions/preview');
const { addPicture } = await import('@/newsroom/pictures/commands/add-picture');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let place: Awaited<ReturnType<typeof desk>>;
let made = 30;

beforeAll(async () => {
  workers = await bothWorkers(origin);
  ctx = await person('Wang Lan');
  place = await desk();
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

/** Both workers come to answer this soon after the change. */
const soonInBoth = (path: string, status: number) =>
  expect
    .poll(async () => (await Promise.all(workers.map((worker) => worker.ask(path)))).map((answer) => answer.status), {
      timeout: soon,
      interval: 10,
    })
    .toEqual([status, status]);

const bodyWith = (hash: string) =>
  JSON.stringify({ type: 'doc', content: [...paragraphs('What it shows.').content, figure(hash)] });

async function draftWithPicture(title: string, kind: 'news' | 'page' = 'news') {
  made += 1;
  const { hash } = await addPicture(ctx, { bytes: await picture(made).png().toBuffer(), name: 'hall.png' });
  const words = text(title, { body: bodyWith(hash) });
  const facts = kind === 'news' ? place.facts : pageFacts({ departmentId: place.department.id, position: 9 });
  return { hash, draft: await createArticle(ctx, { kind, facts, locale: 'en', text: words }) };
}

it.each(['news', 'page'] as const)(
  'a picture is there for readers while a text that shows it is live (%s), in both workers within a second',
  async (kind) => {
    const title = `A picture comes and goes in ${kind}`;
    const { hash, draft } = await draftWithPicture(title, kind);
    const path = `/media/${hash}/400.webp`;
    await soonInBoth(path, 404);
    const live = await publishEdition(ctx, draft);
    await soonInBoth(path, 200);
    const [page] = await Promise.all(
      workers.map((worker) => worker.ask(paths.text(kind, 'en', title.toLowerCase().replaceAll(' ', '-')))),
    );
    expect(page?.body).toContain(`<img src="/media/${hash}/800.jpg"`);

    const without = await saveEdition(ctx, { ...draft, ...live, text: text(title) });
    await soonInBoth(path, 200);
    const next = await publishEdition(ctx, without);
    await soonInBoth(path, 404);

    const again = await saveEdition(ctx, { ...without, ...next, text: text(title, { body: bodyWith(hash) }) });
    const back = await publishEdition(ctx, again);
    await soonInBoth(path, 200);
    await takeOffLine(ctx, { ...again, ...back });
    await soonInBoth(path, 404);
  },
);

it('it is sent to be kept for ever, as what it is, and in the widths there are', async () => {
  const { hash, draft } = await draftWithPicture('Headers of a picture');
  await publishEdition(ctx, draft);
  await soonInBoth(`/media/${hash}/800.webp`, 200);
  const [worker] = workers;
  const webp = await fetch(`${origin}/media/${hash}/400.webp`);
  expect(Object.fromEntries(webp.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    // A shared cache is told by it which copies to drop.
    'surrogate-key': `picture:${hash}`,
  });
  const bytes = Buffer.from(await webp.arrayBuffer());
  expect(bytes.length).toBe(Number(webp.headers.get('content-length')));
  expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
  const jpeg = await fetch(`${origin}/media/${hash}/900.jpg`);
  expect(jpeg.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await jpeg.arrayBuffer()).readUInt16BE(0)).toBe(0xffd8);

  const head = await worker.ask(`/media/${hash}/400.webp`, { method: 'HEAD' });
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', String(bytes.length)]);
  expect((await worker.ask(`/media/${hash}/400.webp`, { method: 'POST' })).status).toBe(405);
  // Wider than it is, another form, another name: the site's own page says that there is nothing.
  for (const name of ['1200.webp', '500.webp', '400.png', 'original', '../original', '400.webp/x'])
    expect((await worker.ask(`/media/${hash}/${name}`)).status, name).toBe(404);
  const nowhere = await worker.ask(`/media/${randomBytes(16).toString('hex')}/400.webp`);
  expect([nowhere.status, nowhere.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(nowhere.body).toContain('<main');
});

it('a preview shows pictures that readers may not see, by its own link alone', async () => {
  const { hash, draft } = await draftWithPicture('A picture in a preview');
  const token = await previewToken(draft.editionId, 'en', new Date());
  const [worker] = workers;
  const page = await worker.ask(`/preview/${token}`);
  expect(page.body).toContain(`/preview/${token}/${hash}/400.webp 400w`);
  const shown = await worker.ask(`/preview/${token}/${hash}/400.webp`);
  expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'private, no-store']);
  expect(shown.headers['surrogate-key']).toBeUndefined();
  expect((await worker.ask(`/media/${hash}/400.webp`)).status).toBe(404);
  expect((await worker.ask(`/preview/${token.slice(0, -2)}xx/${hash}/400.webp`)).status).toBe(404);
  const { hash: other } = await draftWithPicture('A picture in another preview');
  expect((await worker.ask(`/preview/${token}/${other}/400.webp`)).status).toBe(404);
});

it('an upload needs a session and has to come from this site', async () => {
  const [worker] = workers;
  const body = 'not a picture';
  const file = { 'x-file-name': 'a.jpg', 'content-type': 'application/octet-stream' };
  const ask = (headers: Record<string, string>) =>
    worker.ask('/admin/pictures/upload', { method: 'POST', body, headers: { ...file, ...headers } });
  const stranger = await ask({ origin });
  expect([stranger.status, JSON.parse(stranger.body)]).toEqual([401, { refusal: { key: 'session.ended' } }]);
  expect((await ask({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await ask({ 'sec-fetch-site': 'cross-site', origin })).status).toBe(403);
  expect((await ask({})).status).toBe(403);
  expect((await worker.ask('/admin/pictures/library')).status).toBe(401);
  const { hash } = await draftWithPicture('A picture for the desk alone');
  expect((await worker.ask(`/admin/media/${hash}/400.webp`)).status).toBe(401);
});

it('feeds, heads and structured data name a cover with its whole address', async () => {
  const [worker] = workers;
  const { body: json } = await worker.ask('/en/channels/notices/feed.json');
  const items = JSON.parse(json).items as { url: string; image?: string; content_html: string }[];
  const opening = items.find(({ url }) => url.endsWith('/this-site-opens-in-two-languages'));
  expect(opening?.image).toMatch(/^https?:\/\/[^/]+\/media\/[0-9a-f]{32}\/1200\.jpg$/);
  expect(opening?.content_html).toMatch(/<img src="https?:\/\/[^/]+\/media\//);
  const { body: page } = await worker.ask('/en/news/this-site-opens-in-two-languages');
  for (const said of [
    '<meta name="twitter:card" content="summary_large_image"/>',
    `<meta name="Image" content="${opening?.image}"/>`,
    `"image":{"@type":"ImageObject","url":"${opening?.image}"`,
  ])
    expect(page).toContain(said);
  // Traditional characters reach what is said of a picture as well.
  const { body: traditional } = await worker.ask('/zh-hant/news/this-site-opens-in-two-languages');
  expect(traditional).toContain('兩種文字，同一篇文章。');
  expect(traditional).toMatch(/alt="山前一藍一黑兩條河流相匯/);
});
