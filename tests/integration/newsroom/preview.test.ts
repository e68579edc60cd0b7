import { expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { previewLifetime, previewToken } from '@/newsroom/editions/preview';
import { findPreview } from '@/newsroom/editions/queries';
import { desk, person, text } from '../../support/newsroom';

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
