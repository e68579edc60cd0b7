import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { pageFacts } from '@/newsroom/articles/schema';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { importOldAddresses } from '@/newsroom/old-addresses/commands/import-old-addresses';
import { removeOldAddress } from '@/newsroom/old-addresses/commands/remove-old-address';
import { saveOldAddress } from '@/newsroom/old-addresses/commands/save-old-address';
import { setAsideUnknown } from '@/newsroom/old-addresses/commands/set-aside-unknown';
import { type Counted, countUnknown, mostKept } from '@/newsroom/old-addresses/count-unknown';
import { listOldAddresses, listUnknown, readTable } from '@/newsroom/old-addresses/queries';
import { db } from '@/platform/db/client';

import { desk, nobody, person, published, refusal, text } from '../../support/newsroom';

let ctx: Ctx;

beforeAll(async () => {
  ctx = await person('Wang Lan');
});

const save = (from: string, to: string, more: { id?: string; elsewhere?: boolean } = {}) =>
  saveOldAddress(ctx, { from, to, elsewhere: false, ...more });
const file = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const count = () => db().oldAddress.count();
const events = (event: string) => db().auditEvent.count({ where: { event } });

it('keeps an entry, changes it and takes it out, each time told to pages and noted', async () => {
  const before = await db().expiry.count();
  const { id } = await save('https://www.old.example/Show.asp?id=1', '/en');
  const [row] = (await listOldAddresses(ctx.actor, 'SHOW', 1)).rows;
  expect(row).toMatchObject({ id, from: '/Show.asp?id=1', to: '/en', updatedBy: 'Wang Lan' });
  await save('/show.asp?id=1', '/zh', { id });
  expect((await readTable()).find('/SHOW.asp?id=1')).toBe('/zh');
  await removeOldAddress(ctx, { id });
  expect((await readTable()).find('/show.asp?id=1')).toBeNull();
  expect(await refusal(removeOldAddress(ctx, { id }))).toBe('oldAddress.missing');
  expect((await db().expiry.count()) - before).toBe(3);
  for (const event of ['oldAddress.added', 'oldAddress.changed', 'oldAddress.removed'])
    expect(await events(event)).toBe(1);
});

it('refuses what is there already, circles, pages of this site, and strangers', async () => {
  const slug = randomUUID();
  await published(ctx, await desk(), { en: slug });
  await save('/first', '/second');
  expect(await refusal(save('/FIRST/', '/en'))).toBe('oldAddress.taken');
  expect(await refusal(save('/second', '/first'))).toBe('oldAddress.circle');
  expect(await refusal(save('/itself', '/itself'))).toBe('oldAddress.circle');
  expect(await refusal(save(`/en/news/${slug}`, '/zh'))).toBe('oldAddress.ours');
  expect(await refusal(save('/there', 'https://www.example.org/'))).toBe('oldAddress.toElsewhere');
  await save('/there', 'https://www.example.org/', { elsewhere: true });
  const stranger = { ...ctx, actor: nobody };
  expect(await refusal(saveOldAddress(stranger, { from: '/x', to: '/en', elsewhere: false }))).toBe('forbidden');
});

it('refuses every address that answers, of whatever kind, and takes what answers nothing', async () => {
  const at = await desk();
  const { articleId } = await published(ctx, at, { en: `About us ${randomUUID()}` });
  const { slug: news } = await db().edition.findFirstOrThrow({ where: { localization: { articleId } } });
  const facts = pageFacts({ departmentId: at.department.id, position: 1 });
  const words = text(`Privacy ${randomUUID()}`);
  const page = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: words });
  await publishEdition(ctx, page);
  const { slug: about } = await db().edition.findUniqueOrThrow({ where: { id: page.editionId } });
  const empty = await desk();
  const tag = async (more = {}) => {
    const slug = randomUUID();
    return db().tag.create({ data: { slug, nameEn: slug, nameZh: '', ...more } });
  };
  const [carried, lonely] = [await tag(), await tag()];
  const merged = await tag({ mergedIntoId: carried.id });
  await db().articleTag.create({ data: { articleId, tagId: carried.id, position: 0 } });
  const topic = await db().topic.create({
    data: { slug: randomUUID(), titleEn: 'T', titleZh: '题', introEn: '', introZh: '', liveEn: true },
  });

  const answers = [
    `news/${news}`,
    `news/${news}/parallel`,
    `news/${news}/report`,
    `pages/${about}`,
    `pages/${about}/parallel`,
    `channels/${empty.channel.slug}`,
    `channels/${empty.channel.slug}/feed.rss`,
    `departments/${at.department.slug}`,
    `tags/${carried.slug}`,
    `tags/${merged.slug}`,
    `topics/${topic.slug}`,
  ].map((path) => `/en/${path}`);
  for (const from of answers) expect([from, await refusal(save(from, '/zh'))]).toEqual([from, 'oldAddress.ours']);

  const nothing = [
    `/en/news/${about}`,
    `/en/pages/${news}`,
    `/zh/news/${news}`,
    `/en/pages/${about}/report`,
    `/en/departments/${empty.department.slug}`,
    `/en/tags/${lonely.slug}`,
    `/zh/tags/${carried.slug}`,
    `/zh/topics/${topic.slug}`,
  ];
  for (const from of nothing) expect([from, await refusal(save(from, '/zh'))]).toEqual([from, 'was not refused']);
  const lines = file('from,to', ...nothing.map((from) => `${from},/en`), ...answers.map((from) => `${from},/zh`));
  const { wrong } = await importOldAddresses(ctx, { file: lines, elsewhere: false, apply: false });
  expect(wrong.map(({ text: from }) => from)).toEqual(answers);
});

it('of two who would close a circle at once, one is refused', async () => {
  const both = await Promise.all([refusal(save('/left', '/right')), refusal(save('/right', '/left'))]);
  expect(both.sort()).toEqual(['oldAddress.circle', 'was not refused']);
});

it('takes a file over whole or not at all, and says beforehand what will happen', async () => {
  await save('/kept', '/en');
  await save('/moved', '/en');
  const before = await count();
  const bad = file('from,to', '/new,/en', 'no slash,/en', '/x,https://www.example.org/', '/kept,/en');
  const refused = await importOldAddresses(ctx, { file: bad, elsewhere: false, apply: true });
  expect(refused).toMatchObject({
    applied: false,
    wrong: [
      { line: 3, key: 'oldAddress.fromShape', text: 'no slash' },
      { line: 4, key: 'oldAddress.toElsewhere' },
    ],
  });
  expect(await count()).toBe(before);

  const good = file(
    'from,to',
    '/new,/en',
    '/Moved,/zh',
    '/x,https://www.example.org/',
    '/kept,/en',
    '/n/{id}.html,/en/news/{id}',
  );
  const look = { file: good, elsewhere: true, apply: false };
  const plan = { added: 3, changed: 1, same: 1 };
  expect(await importOldAddresses(ctx, look)).toEqual({ applied: false, plan, wrong: [] });
  expect(await count()).toBe(before);
  expect(await importOldAddresses(ctx, { ...look, apply: true })).toEqual({ applied: true, plan, wrong: [] });
  expect(await count()).toBe(before + 3);
  const table = await readTable();
  expect(['/moved', '/n/7.html', '/x'].map((from) => table.find(from))).toEqual([
    '/zh',
    '/en/news/7',
    'https://www.example.org/',
  ]);
  expect(await importOldAddresses(ctx, { ...look, apply: true })).toMatchObject({
    plan: { added: 0, changed: 0, same: 5 },
  });
  expect(await events('oldAddress.imported')).toBe(1);
});

it('finds a circle that only the whole file makes, and one address told twice', async () => {
  const answer = await importOldAddresses(ctx, {
    file: file('/p,/q', '/r,/en', '/q,/p', '/s,/en', '/S,/zh'),
    elsewhere: false,
    apply: true,
  });
  expect(answer.wrong.map(({ line, key }) => [line, key])).toEqual([[5, 'oldAddress.twice']]);
  const circle = await importOldAddresses(ctx, {
    file: file('/p,/q', '/r,/en', '/q,/p'),
    elsewhere: false,
    apply: true,
  });
  expect(circle.wrong.map(({ line, key }) => [line, key])).toEqual([
    [1, 'oldAddress.circle'],
    [3, 'oldAddress.circle'],
  ]);
});

it('takes fifty thousand lines within the time of a transaction', async () => {
  const lines = Array.from({ length: 50_000 }, (_, n) => `/many/${n}.html,/en/news/number-${n}`);
  const answer = await importOldAddresses(ctx, { file: file(...lines), elsewhere: false, apply: true });
  expect(answer.plan.added).toBe(50_000);
  expect((await readTable()).find('/many/49999.html')).toBe('/en/news/number-49999');
  await db().oldAddress.deleteMany({ where: { from: { startsWith: '/many/' } } });
}, 30_000);

const hit = (address: string, hits = 1, referrer = ''): Counted => {
  const at = new Date();
  return { address, hits, firstAt: at, lastAt: at, referrer };
};

it('adds up what workers counted, keeps the most asked for, and shows no more what was set aside or led on', async () => {
  await Promise.all([
    countUnknown([hit('/lost', 3, 'a.example'), hit('/gone', 2)]),
    countUnknown([hit('/gone', 7), hit('/lost', 1)]),
  ]);
  expect(await listUnknown(ctx.actor)).toMatchObject([
    { address: '/gone', hits: 9 },
    { address: '/lost', hits: 4, referrer: 'a.example' },
  ]);
  await countUnknown(Array.from({ length: mostKept }, (_, n) => hit(`/flood/${n}`)));
  expect(await db().unknownAddress.count()).toBe(mostKept);
  await setAsideUnknown(ctx, { address: '/gone' });
  await save('/lost', '/en');
  const shown = (await listUnknown(ctx.actor)).map(({ address }) => address);
  expect(shown.filter((address) => !address.startsWith('/flood/'))).toEqual([]);
  await countUnknown([hit('/gone', 100)]);
  expect((await listUnknown(ctx.actor))[0]?.hits).toBe(1);
});

it('does not show again what was set aside, though it was asked for least when there were too many', async () => {
  await countUnknown([hit('/seldom')]);
  await setAsideUnknown(ctx, { address: '/seldom' });
  await countUnknown(Array.from({ length: mostKept + 1 }, (_, n) => hit(`/flood-two/${n}`, 2)));
  expect(await db().unknownAddress.count({ where: { ignored: false } })).toBe(mostKept);
  await countUnknown([hit('/seldom', 1_000)]);
  expect((await listUnknown(ctx.actor)).map(({ address }) => address)).not.toContain('/seldom');
});
