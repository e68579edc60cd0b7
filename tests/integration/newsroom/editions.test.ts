import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { findByAddress } from '@/newsroom/editions/queries';
import type { Refused } from '@/newsroom/refused';
import { db } from '@/platform/db/client';
import { desk, nobody, person, published, refusal, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const answerAt = async (locale: 'en' | 'zh', slug: string) => (await findByAddress(locale, slug)).answer;

describe('publishing one language', () => {
  it('leaves the other language as it is', async () => {
    const article = await published(ctx, place, { zh: '只发布中文' });
    await startLocalization(ctx, { articleId: article.articleId, locale: 'en', text: text('Only Chinese is live') });
    expect(await answerAt('zh', 'zhi-fa-bu-zhong-wen')).toBe('live');
    expect(await answerAt('en', 'only-chinese-is-live')).toBe('none');
  });

  it('tells a reader of the missing language where the text is', async () => {
    await published(ctx, place, { zh: '标点' });
    const found = await findByAddress('en', 'biao-dian');
    expect(found).toEqual({ answer: 'none', sibling: { slug: 'biao-dian', title: '标点' } });
  });

  it('shows the sibling once it is live, and no longer after it was unpublished', async () => {
    const { editions } = await published(ctx, place, { en: 'Two lives', zh: '两种语言' });
    const live = await findByAddress('en', 'two-lives');
    expect(live).toMatchObject({ article: { sibling: { slug: 'liang-zhong-yu-yan' } } });
    await takeOffLine(ctx, editions.zh ?? { editionId: '', version: 0 });
    expect(await findByAddress('en', 'two-lives')).toMatchObject({ answer: 'live', article: { sibling: null } });
    expect(await answerAt('zh', 'liang-zhong-yu-yan')).toBe('unpublished');
  });
});

describe('a live edition', () => {
  it('stays as it is while its next one is prepared, and is superseded when that goes live', async () => {
    const { editions } = await published(ctx, place, { en: 'First words' });
    const live = editions.en ?? { editionId: '', version: 0 };
    const next = await saveEdition(ctx, { ...live, text: text('Second words', { slug: 'first-words' }) });
    expect(next.editionId).not.toBe(live.editionId);
    expect(await findByAddress('en', 'first-words')).toMatchObject({ article: { title: 'First words' } });

    await publishEdition(ctx, next);
    expect(await findByAddress('en', 'first-words')).toMatchObject({ article: { title: 'Second words' } });
    const numbers = await db().edition.findMany({
      where: { id: { in: [live.editionId, next.editionId] } },
      orderBy: { minor: 'asc' },
    });
    expect(numbers.map(({ major, minor, state }) => `${major}.${minor} ${state}`)).toEqual([
      '1.0 superseded',
      '1.1 published',
    ]);
  });

  it('redirects its old address when its slug changes, and back again', async () => {
    const { editions } = await published(ctx, place, { en: 'Old address' });
    const next = await saveEdition(ctx, { ...(editions.en ?? fail()), text: text('New address') });
    const { version } = await publishEdition(ctx, next);
    expect(await findByAddress('en', 'old-address')).toEqual({ answer: 'moved', slug: 'new-address' });

    const back = await saveEdition(ctx, { editionId: next.editionId, version, text: text('Old address') });
    await publishEdition(ctx, back);
    expect(await answerAt('en', 'old-address')).toBe('live');
    expect(await findByAddress('en', 'new-address')).toEqual({ answer: 'moved', slug: 'old-address' });
  });

  it('that was unpublished answers 410 at every address it had, and 200 after a new edition', async () => {
    const { editions } = await published(ctx, place, { en: 'Taken off line' });
    const moved = await saveEdition(ctx, { ...(editions.en ?? fail()), text: text('Taken off the site') });
    const { version } = await publishEdition(ctx, moved);
    const ended = await takeOffLine(ctx, { editionId: moved.editionId, version });
    expect([await answerAt('en', 'taken-off-line'), await answerAt('en', 'taken-off-the-site')]).toEqual([
      'unpublished',
      'unpublished',
    ]);

    const again = await saveEdition(ctx, {
      editionId: moved.editionId,
      ...ended,
      text: text('Back', { slug: 'taken-off-line' }),
    });
    expect(await answerAt('en', 'taken-off-line')).toBe('unpublished');
    await publishEdition(ctx, again);
    expect(await answerAt('en', 'taken-off-line')).toBe('live');
  });
});

describe('two at once', () => {
  it('the second save is told what the first one wrote, and changes nothing', async () => {
    const other = await person('Li Ming');
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Both write') });
    const { version } = await saveEdition(other, { ...draft, text: text('Li Ming was faster') });
    const refused = (await saveEdition(ctx, { ...draft, text: text('Mine') }).catch((error) => error)) as Refused;
    expect(refused).toMatchObject({
      key: 'edition.changedByAnother',
      version,
      theirs: { title: 'Li Ming was faster', by: 'Li Ming' },
    });
    await saveEdition(ctx, { editionId: draft.editionId, version, text: text('Mine over it') });
    const revisions = await db().revision.findMany({
      where: { editionId: draft.editionId },
      orderBy: { number: 'asc' },
    });
    expect(revisions.map(({ title }) => title)).toEqual(['Both write', 'Li Ming was faster', 'Mine over it']);
  });

  it('of many who save the same version at once exactly one wins', async () => {
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('A race') });
    const attempts = Array.from({ length: 8 }, (_, at) => saveEdition(ctx, { ...draft, text: text(`A race ${at}`) }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db().revision.count({ where: { editionId: draft.editionId } })).toBe(2);
  });

  it('of two who begin the next edition at once one is told that it is open', async () => {
    const { editions } = await published(ctx, place, { en: 'Begun twice' });
    const live = editions.en ?? fail();
    const next = await saveEdition(ctx, { ...live, text: text('Begun first') });
    const seen = await db().edition.findUniqueOrThrow({ where: { id: live.editionId } });
    const second = (await saveEdition(ctx, {
      editionId: live.editionId,
      version: seen.version,
      text: text('Begun second'),
    }).catch((error) => error)) as Refused;
    expect(second).toMatchObject({ key: 'edition.changedByAnother', editionId: next.editionId });
  });

  it('of two who change the same live text the second is shown the edition the first one began', async () => {
    const { editions } = await published(ctx, place, { en: 'Changed by two' });
    const live = editions.en ?? fail();
    const next = await saveEdition(ctx, { ...live, text: text('Changed by the first') });
    const refused = (await saveEdition(ctx, { ...live, text: text('Changed by me') }).catch(
      (error) => error,
    )) as Refused;
    expect(refused).toMatchObject({
      editionId: next.editionId,
      version: next.version,
      theirs: { title: 'Changed by the first' },
    });
    const mine = await saveEdition(ctx, { ...next, text: text('Changed by me') });
    expect(mine.editionId).toBe(next.editionId);
  });

  it('a double click publishes once', async () => {
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Clicked twice') });
    const outcomes = await Promise.allSettled([publishEdition(ctx, draft), publishEdition(ctx, draft)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db().auditEvent.count({ where: { articleId: draft.articleId, event: 'edition.published' } })).toBe(1);
  });
});

describe('slugs', () => {
  it('one that was ever live elsewhere cannot be taken, in the same language only', async () => {
    await published(ctx, place, { en: 'Taken slug' });
    const again = createArticle(ctx, {
      facts: place.facts,
      locale: 'en',
      text: text('Another', { slug: 'taken-slug' }),
    });
    expect(await refusal(again)).toBe('slug.taken');
    const inChinese = createArticle(ctx, {
      facts: place.facts,
      locale: 'zh',
      text: text('另一篇', { slug: 'taken-slug' }),
    });
    expect(await refusal(inChinese)).toBe('was not refused');
  });

  it('a Chinese title without a slug gets one that can be typed', async () => {
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'zh', text: text('数字政府2020年年会') });
    const edition = await db().edition.findUniqueOrThrow({ where: { id: draft.editionId } });
    expect(edition.slug).toBe('shu-zi-zheng-fu-2020-nian-nian-hui');
  });
});

describe('the database itself', () => {
  it('refuses a second open and a second live edition of one language', async () => {
    const { editions } = await published(ctx, place, { en: 'Only one' });
    const live = await db().edition.findUniqueOrThrow({ where: { id: (editions.en ?? fail()).editionId } });
    const { id: _, body, ...copy } = live;
    const second = db().edition.create({ data: { ...copy, body: body as object, major: 9 } });
    await expect(second).rejects.toMatchObject({ code: 'P2002' });

    await saveEdition(ctx, { editionId: live.id, version: live.version, text: text('Only one open') });
    const open = db().edition.create({ data: { ...copy, body: body as object, major: 9, state: 'draft' } });
    await expect(open).rejects.toMatchObject({ code: 'P2002' });
  });

  it('lets no revision and no audit event be changed or deleted', async () => {
    await published(ctx, place, { en: 'Written once' });
    await expect(db().revision.updateMany({ data: { title: 'x' } })).rejects.toThrow(/insert-only/);
    await expect(db().revision.deleteMany()).rejects.toThrow(/insert-only/);
    await expect(db().auditEvent.deleteMany()).rejects.toThrow(/insert-only/);
    await expect(db().$executeRaw`TRUNCATE "AuditEvent"`).rejects.toThrow(/insert-only/);
  });
});

it('an empty text cannot be published, nor one that is already live', async () => {
  const empty = text('Empty', { body: JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] }) });
  const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: empty });
  expect(await refusal(publishEdition(ctx, draft))).toBe('body.empty');
  const { editions } = await published(ctx, place, { en: 'Already live' });
  expect(await refusal(publishEdition(ctx, editions.en ?? fail()))).toBe('edition.notReadyToPublish');
});

it('nobody who is not signed in may do anything', async () => {
  const stranger: Ctx = { ...ctx, actor: nobody };
  expect(await refusal(createArticle(stranger, { facts: place.facts, locale: 'en', text: text('No') }))).toBe(
    'forbidden',
  );
});

function fail(): never {
  throw new Error('expected an edition');
}
