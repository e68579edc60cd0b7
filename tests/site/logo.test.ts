import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import type { Settings } from '@/newsroom/settings/schema';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { picture } from '../support/pictures';
import { inBoth } from '../support/soon';
import { checkHtml } from '../support/vnu';

process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const { change, person } = await import('../support/newsroom');
const { addPicture } = await import('@/newsroom/pictures/commands/add-picture');
const { draftSettings } = await import('@/newsroom/settings/commands/draft-settings');
const { settingsPreviewToken } = await import('@/newsroom/settings/preview');
const { readSettings } = await import('@/newsroom/settings/read-settings');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let before: Settings;
let made = 700;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  before = await readSettings();
});

afterEach(async () => {
  for (const group of ['identity', 'contacts'] as const) await change(ctx, group, before[group]);
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const { askBoth, soonInBoth } = inBoth(() => workers);
const shows = (words: string) => (answer: Answer) => answer.status === 200 && answer.body.includes(words);
const answers = (status: number) => (answer: Answer) => answer.status === status;

async function upload(width = 1200, height = 400) {
  made += 1;
  return addPicture(ctx, { bytes: await picture(made, { width, height }).png().toBuffer(), name: 'logo.png' });
}

/** The head of the page, without the rest. */
const headOf = (html: string) => html.slice(html.indexOf('<a class="brand"'), html.indexOf('</header>'));

it('a logo stands in place of the seal on every page of both workers within a second, and goes again', async () => {
  const { id, hash } = await upload();
  const file = `/media/${hash}/400.webp`;
  const paths = ['/en', '/zh', '/zh-hant', '/en/channels/guides', '/en/search?q=site'];
  for (const path of paths) await soonInBoth(path, shows('class="seal"'));
  await soonInBoth(file, answers(404));
  await change(ctx, 'identity', { ...before.identity, logo: id });
  for (const path of paths) await soonInBoth(path, shows(`/media/${hash}/`));
  await soonInBoth(file, answers(200));
  const [english] = await askBoth('/en');
  const head = headOf(english?.body ?? '');
  expect(head).toMatch(/<img class="logo"[^>]* width="132" height="44" alt=""/);
  expect(head).not.toContain('class="seal"');
  expect(head).toContain(before.identity.name.zh);
  expect(english?.body).toMatch(
    new RegExp(
      `"logo":{"@type":"ImageObject","url":"https?://[^/"]+/media/${hash}/1200.jpg","width":1200,"height":400}`,
    ),
  );

  await change(ctx, 'identity', { ...before.identity, logo: id, logoNamed: true });
  await soonInBoth('/en', shows(`alt="${before.identity.name.en}"`));
  await soonInBoth('/zh', shows(`alt="${before.identity.name.zh}"`));
  const documents = Object.fromEntries(
    await Promise.all(['/en', '/zh'].map(async (path) => [path, (await askBoth(path))[0]?.body ?? ''] as const)),
  );
  expect(headOf(documents['/en'] as string)).not.toContain('class="name"');
  expect(checkHtml(documents)).toEqual([]);

  await change(ctx, 'identity', before.identity);
  for (const path of paths) await soonInBoth(path, shows('class="seal"'));
  await soonInBoth(file, answers(404));
}, 60_000);

it('a picture of the account’s code stands in place of the one drawn from its text', async () => {
  const { id, hash } = await upload(430, 430);
  const { wechat } = before.contacts;
  await change(ctx, 'contacts', { ...before.contacts, wechat: { ...wechat, code: id } });
  await soonInBoth('/zh', shows(`<img class="qr" src="/media/${hash}/430.jpg"`));
  await soonInBoth(`/media/${hash}/430.webp`, answers(200));
  await change(ctx, 'contacts', before.contacts);
  await soonInBoth('/zh', (answer) => !answer.body.includes(hash));
});

it('a preview shows a logo before anybody may see it elsewhere', async () => {
  const { id, hash } = await upload();
  const draft = await draftSettings(ctx, { group: 'identity', value: { ...before.identity, logo: id } });
  const token = await settingsPreviewToken(draft.id, 'home', 'en', new Date());
  const [worker] = workers;
  expect((await worker.ask(`/preview/${token}`)).body).toContain(`/preview/${token}/${hash}/400.webp 400w`);
  expect((await worker.ask(`/preview/${token}/${hash}/400.webp`)).status).toBe(200);
  expect((await worker.ask(`/media/${hash}/400.webp`)).status).toBe(404);
});

it('the page of a topic and the list of topics show its cover, and so does what both texts are passed on with', async () => {
  const alt = 'A stone bridge with one wide arch over still water';
  const [topic] = await askBoth('/en/topics/one-text-two-languages');
  expect(topic?.body).toMatch(new RegExp(`<figure class="cover"><img [^>]*alt="${alt}"`));
  const [list] = await askBoth('/zh/topics');
  expect(list?.body).toMatch(
    /<li class="pictured"><h2><a href="\/zh\/topics\/one-text-two-languages">.*?<img src="\/media\/[0-9a-f]{32}\/800\.jpg"/s,
  );
  const imageOf = (body = '') => /<meta property="og:image" content="([^"]+)"/.exec(body)?.[1];
  for (const path of ['/en/news/zhou-min-keynote-2020-cpas', '/zh/news/this-site-opens-in-two-languages']) {
    const [article, both] = await Promise.all([askBoth(path), askBoth(`${path}/parallel`)]);
    expect(imageOf(both[0]?.body)).toMatch(/\.jpg$/);
    expect(imageOf(both[0]?.body)).toBe(imageOf(article[0]?.body));
  }
});
