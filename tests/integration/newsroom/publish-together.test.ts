import { beforeAll, expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { publishTogether } from '@/newsroom/editions/commands/publish-together';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { findByAddress } from '@/newsroom/editions/queries';
import { db } from '@/platform/db/client';
import { desk, paragraphs, person, refusal, text } from '../../support/newsroom';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

async function drafts(en: string, zh: string, body?: string) {
  const { articleId, ...english } = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text(en) });
  const chinese = await startLocalization(ctx, { articleId, locale: 'zh', text: text(zh, body ? { body } : {}) });
  return { editions: [english, chinese] };
}
const answers = async (en: string, zh: string) => [
  (await findByAddress('en', en)).answer,
  (await findByAddress('zh', zh)).answer,
];

it('puts both languages before their readers', async () => {
  await publishTogether(ctx, await drafts('Both at once', '同时发布'));
  expect(await answers('both-at-once', 'tong-shi-fa-bu')).toEqual(['live', 'live']);
});

it('puts neither there where one is not ready, and says which', async () => {
  const nothing = JSON.stringify(paragraphs());
  const refused = await publishTogether(ctx, await drafts('Only one is ready', '尚未写完', nothing)).catch(
    (error) => error,
  );
  expect(refused).toMatchObject({ key: 'body.empty', field: 'body', locale: 'zh' });
  expect(await answers('only-one-is-ready', 'shang-wei-xie-wan')).toEqual(['none', 'none']);
});

it('takes no texts of two articles, nor one twice', async () => {
  const [one, two] = [await drafts('One article', '一篇'), await drafts('Another article', '另一篇')];
  const [first, second] = [one.editions[0], two.editions[0]] as const;
  if (!first || !second) throw new Error('drafts are made in pairs');
  expect(await refusal(publishTogether(ctx, { editions: [first, second] }))).toBe('edition.missing');
  expect(await refusal(publishTogether(ctx, { editions: [first, first] }))).toBe('edition.missing');
});

it('of many at once one publishes, and the numbers stay whole', async () => {
  const both = await drafts('Published by many', '多人发布');
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => publishTogether(ctx, both)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const live = await db().edition.count({
    where: { id: { in: both.editions.map(({ editionId }) => editionId) }, state: 'published' },
  });
  expect(live).toBe(2);
});
