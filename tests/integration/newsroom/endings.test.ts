import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { consolidateEdition } from '@/newsroom/editions/commands/consolidate-edition';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { unpublishEdition } from '@/newsroom/editions/commands/unpublish-edition';
import { withdrawEdition } from '@/newsroom/editions/commands/withdraw-edition';
import { findHeading } from '@/newsroom/editions/find-heading';
import { findParallel } from '@/newsroom/editions/find-parallel';
import type { Lock } from '@/newsroom/editions/lock-edition';
import { findByAddress, listChannel, listFeed, listLiveArticles } from '@/newsroom/editions/queries';
import { search } from '@/newsroom/search/search';
import { db } from '@/platform/db/client';
import { desk, person, published, refusal, text } from '../../support/newsroom';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const reason = 'The meeting was put off.';

const live = async (en: string, zh?: string) => {
  const { articleId, editions } = await published(ctx, place, zh ? { en, zh } : { en });
  return { articleId, en: editions.en as Lock, zh: editions.zh as Lock };
};
const at = (slug: string) => findByAddress('en', slug);

/** Wherever readers could come upon a text without its address. */
async function places(slug: string): Promise<string[]> {
  const channel = await listChannel('en', place.channel.slug, 1);
  const feed = await listFeed('en', place.channel.slug);
  const map = (await listLiveArticles(0, 5_000)).flat();
  const found = await search('en', { q: slug.replaceAll('-', ' '), channel: null, year: null, page: 1 });
  const has = (items: { slug: string }[] | undefined) => items?.some((item) => item.slug === slug);
  return [
    has(channel?.items) && 'channel',
    has(feed?.entries) && 'feed',
    has(map.filter(({ locale }) => locale === 'en')) && 'sitemap',
    has(found.items) && 'search',
  ].filter((each) => typeof each === 'string');
}

describe('a text that is withdrawn', () => {
  it('stays at its address under the reason, and is nowhere else; the other language stays as it is', async () => {
    const text = await live('Held on to the end', '留在原处');
    expect(await places('held-on-to-the-end')).toEqual(['channel', 'feed', 'sitemap', 'search']);
    await withdrawEdition(ctx, { ...text.en, reason });
    expect(await at('held-on-to-the-end')).toMatchObject({
      answer: 'live',
      article: {
        title: 'Held on to the end',
        withdrawn: { reason },
        views: { mark: null },
        sibling: { title: '留在原处' },
      },
    });
    expect(await places('held-on-to-the-end')).toEqual([]);
    expect(await findByAddress('zh', 'liu-zai-yuan-chu')).toMatchObject({
      answer: 'live',
      article: { withdrawn: null, sibling: null },
    });
  });

  it('is not laid beside the other language, and can still be told of', async () => {
    const text = await live('Beside nothing', '旁边没有');
    await withdrawEdition(ctx, { ...text.en, reason });
    expect(await findParallel('en', 'beside-nothing')).toEqual({
      answer: 'none',
      sibling: { slug: 'pang-bian-mei-you', title: '旁边没有' },
    });
    expect(await findParallel('zh', 'pang-bian-mei-you')).toMatchObject({ answer: 'alone' });
    expect(await findHeading('news', 'en', 'beside-nothing')).toMatchObject({ answer: 'live' });
  });

  it('holds again with its next edition', async () => {
    const { en } = await live('Holds again');
    const ended = await withdrawEdition(ctx, { ...en, reason });
    const next = await saveEdition(ctx, { editionId: en.editionId, ...ended, text: text('Holds again') });
    await publishEdition(ctx, next);
    expect(await at('holds-again')).toMatchObject({ answer: 'live', article: { withdrawn: null } });
    expect(await places('holds-again')).toEqual(['channel', 'feed', 'sitemap', 'search']);
  });

  it('can still be taken off line, and not be withdrawn once more', async () => {
    const { en } = await live('From bad to worse');
    const { version } = await withdrawEdition(ctx, { ...en, reason });
    const held = { editionId: en.editionId, version };
    expect(await refusal(withdrawEdition(ctx, { ...held, reason }))).toBe('edition.endedSo');
    await unpublishEdition(ctx, { ...held, reason: 'It named a child.' });
    expect(await at('from-bad-to-worse')).toMatchObject({
      answer: 'unpublished',
      ended: { reason: 'It named a child.' },
    });
  });
});

describe('a text that is consolidated', () => {
  it('leads to the other one, wherever that stands by now', async () => {
    const target = await live('The whole story');
    const part = await live('A part of the story');
    await consolidateEdition(ctx, { ...part.en, articleId: target.articleId, reason });
    expect(await at('a-part-of-the-story')).toEqual({ answer: 'moved', slug: 'the-whole-story' });
    const renamed = await saveEdition(ctx, { ...target.en, text: text('All of the story') });
    await publishEdition(ctx, renamed);
    expect(await at('a-part-of-the-story')).toEqual({ answer: 'moved', slug: 'all-of-the-story' });
    expect(await places('a-part-of-the-story')).toEqual([]);
  });

  it('needs one that is live in its language and is not itself', async () => {
    const part = await live('Leads nowhere');
    const chinese = (await published(ctx, place, { zh: '只有中文' })).articleId;
    const into = (articleId: string) => refusal(consolidateEdition(ctx, { ...part.en, articleId, reason }));
    expect(await into(chinese)).toBe('consolidate.notLive');
    expect(await into(part.articleId)).toBe('consolidate.itself');
    expect(await at('leads-nowhere')).toMatchObject({ answer: 'live' });
  });

  it('leads on in one step where the other one is consolidated later, and no circle can be made', async () => {
    const [first, second, third] = [await live('Chain one'), await live('Chain two'), await live('Chain three')];
    await consolidateEdition(ctx, { ...first.en, articleId: second.articleId, reason });
    await consolidateEdition(ctx, { ...second.en, articleId: third.articleId, reason });
    expect(await at('chain-one')).toEqual({ answer: 'moved', slug: 'chain-three' });
    const back = consolidateEdition(ctx, { ...third.en, articleId: first.articleId, reason });
    expect(await refusal(back)).toBe('consolidate.notLive');
  });

  it('comes back with its next edition, and can take the readers of the one it led to', async () => {
    const [part, target] = [await live('Comes back alone'), await live('Takes no more')];
    const ended = await consolidateEdition(ctx, { ...part.en, articleId: target.articleId, reason });
    const next = await saveEdition(ctx, { editionId: part.en.editionId, ...ended, text: text('Comes back alone') });
    await publishEdition(ctx, next);
    expect(await at('comes-back-alone')).toMatchObject({ answer: 'live' });
    await consolidateEdition(ctx, { ...target.en, articleId: part.articleId, reason });
    expect(await at('takes-no-more')).toEqual({ answer: 'moved', slug: 'comes-back-alone' });
  });

  it('says that it is gone while the other one is gone as well', async () => {
    const [part, target] = [await live('Gone with it'), await live('Gone itself')];
    await consolidateEdition(ctx, { ...part.en, articleId: target.articleId, reason });
    await unpublishEdition(ctx, { ...target.en, reason: 'Gone.' });
    expect(await at('gone-with-it')).toMatchObject({ answer: 'unpublished', ended: { reason } });
  });
});

it('the database holds one edition that an address answers by, and a way on only where a text is consolidated', async () => {
  const { en } = await live('Only one of them');
  const { localizationId } = await db().edition.findUniqueOrThrow({ where: { id: en.editionId } });
  const made = (data: object) =>
    db().edition.create({
      data: { localizationId, major: 9, minor: 9, title: 'x', slug: 'x', summary: '', body: {}, ...data },
    });
  await expect(made({ state: 'withdrawn' })).rejects.toThrow(/Edition_one_shown/);
  await expect(made({ state: 'draft', intoId: localizationId })).rejects.toThrow(/Edition_into_when_consolidated/);
});
