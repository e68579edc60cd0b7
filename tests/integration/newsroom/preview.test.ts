import { expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { previewLifetime, previewToken } from '@/newsroom/editions/preview';
import { findPreview } from '@/newsroom/editions/queries';
import { desk, person, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

it('a preview link opens one edition for a while and nothing else', async () => {
  const ctx = await person('Wang Lan');
  const place = await desk();
  const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Not yet public') });
  const other = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Another draft') });
  const now = new Date();
  const token = await previewToken(draft.editionId, 'en', now);

  expect(await findPreview(token, now)).toMatchObject({ number: '1.0', article: { title: 'Not yet public' } });
  expect(await findPreview(token, new Date(now.getTime() + previewLifetime + 1))).toBeNull();
  expect(await findPreview(token.replace(draft.editionId, other.editionId), now)).toBeNull();
  expect(await findPreview(token.replace(/^en/, 'zh'), now)).toBeNull();
  expect(await findPreview(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, now)).toBeNull();
  for (const rubbish of ['', 'en', 'en.x.y.z', '%00', `${token}.`]) expect(await findPreview(rubbish, now)).toBeNull();
});

it('it dies when its edition is published, and does not come back when that is taken off line', async () => {
  const ctx = await person('Wang Lan');
  const place = await desk();
  const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Passed on too early') });
  const at = (second: number): Date => new Date(ctx.now.getTime() + second * 1_000);
  const token = await previewToken(draft.editionId, 'en', at(0));
  const { version } = await publishEdition({ ...ctx, now: at(5) }, draft);
  expect(await findPreview(token, at(6))).toBeNull();
  await takeOffLine({ ...ctx, now: at(7) }, { editionId: draft.editionId, version });
  expect(await findPreview(token, at(8))).toBeNull();
  const fresh = await previewToken(draft.editionId, 'en', at(9));
  expect(await findPreview(fresh, at(10))).toMatchObject({ number: '1.0' });
});
