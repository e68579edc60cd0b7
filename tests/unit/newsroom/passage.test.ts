import { expect, it } from 'vitest';
import { bodySchema } from '@/newsroom/body/schema';
import { sharedPassage } from '@/newsroom/editions/passage';
import { zhouMinRelease } from '../../../prisma/sample/release';

const body = (...paragraphs: string[]) =>
  bodySchema.parse({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  });

it('pairs sentences of the release that stand for each other', () => {
  const { en, zh } = zhouMinRelease.editions;
  const passage = sharedPassage(bodySchema.parse(en?.body), bodySchema.parse(zh?.body));
  expect(passage?.en).toMatch(/^The just-concluded Fifth Plenum .* by innovation\.$/);
  expect(passage?.zh).toMatch(/^刚刚闭幕的.*五中全会.*三点建议。$/);
});

it('shows none where the texts do not run in parallel', () => {
  expect(sharedPassage(body('One. Two.'), body('一。', '二。'))).toBeNull();
  expect(
    sharedPassage(
      body('One sentence that is long enough to be shown on a front page, were it not alone. Two.'),
      body('一。'),
    ),
  ).toBeNull();
});
