import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { textOf } from '@/newsroom/body/blocks';
import { bodyField } from '@/newsroom/body/schema';
import { textSchema } from '@/newsroom/editions/schema';
import { sampleNewsroom } from '../../../prisma/sample';
import { zhouMinRelease } from '../../../prisma/sample/release';

const paragraphs = (body: unknown) => bodyField.parse(JSON.stringify(body)).content.map(textOf);

it('the English edition is the release, word for word', () => {
  const { en } = zhouMinRelease.editions;
  const words = [en?.title ?? '', ...paragraphs(en?.body)].join('\n');
  expect(paragraphs(en?.body)).toHaveLength(6);
  // Of the release as it was received, with runs of blanks as one.
  expect(createHash('sha256').update(words).digest('hex')).toBe(
    'a061eb53e1809fab6a6e68b16909393c07ee9f201d5be6cc0036d18e67c42e2c',
  );
  expect(zhouMinRelease).toMatchObject({ department: 'public-technical-service', issuedOn: '2020-11-05' });
});

it('the Chinese edition follows it paragraph for paragraph', () => {
  const { zh } = zhouMinRelease.editions;
  expect(paragraphs(zh?.body)).toHaveLength(6);
  for (const words of ['国家信息中心', '周民', '十九届五中全会', '数字政府', '数字治理', '25000']) {
    expect(paragraphs(zh?.body).join('').replace('2.5万', '25000')).toContain(words);
  }
});

it('every sample text is one that an editor could save', () => {
  for (const { editions } of [...sampleNewsroom.articles, ...sampleNewsroom.pages]) {
    for (const edition of Object.values(editions)) {
      expect(() => textSchema.parse({ ...edition, body: JSON.stringify(edition.body) })).not.toThrow();
    }
  }
});

it('one article is in Chinese only and one is a draft', () => {
  const { articles } = sampleNewsroom;
  expect(articles.filter(({ editions }) => !editions.en)).toHaveLength(1);
  expect(articles.filter(({ published }) => !published)).toHaveLength(1);
  expect(sampleNewsroom.channels).toHaveLength(3);
});
