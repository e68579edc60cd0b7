import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { pageFacts } from '@/newsroom/articles/schema';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { previewToken } from '@/newsroom/editions/preview';
import { findByAddress, findPage, findPreview } from '@/newsroom/editions/queries';
import { addPicture } from '@/newsroom/pictures/commands/add-picture';
import { changePicture } from '@/newsroom/pictures/commands/change-picture';
import { deletePicture } from '@/newsroom/pictures/commands/delete-picture';
import { findPicture, findPreviewPicture, findPublicPicture } from '@/newsroom/pictures/queries';
import { pictureWords } from '@/newsroom/pictures/schema';
import { search } from '@/newsroom/search/search';
import { draftSettings } from '@/newsroom/settings/commands/draft-settings';
import { findDeskSettings } from '@/newsroom/settings/desk-queries';
import { settingsPreviewToken } from '@/newsroom/settings/preview';
import { readSite } from '@/newsroom/settings/queries';
import { usualSettings } from '@/newsroom/settings/schema';
import { createTopic } from '@/newsroom/topics/commands/create-topic';
import { saveTopic } from '@/newsroom/topics/commands/save-topic';
import { showTopic } from '@/newsroom/topics/commands/show-topic';
import { findTopic } from '@/newsroom/topics/find-topic';
import { listTopics } from '@/newsroom/topics/list-topics';
import { topicSchema } from '@/newsroom/topics/schema';
import { db } from '@/platform/db/client';
import { newNotes, whileNoting } from '@/platform/tags';
import { change, desk, nobody, paragraphs, person, published, refusal, text } from '../../support/newsroom';
import { figure, picture } from '../../support/pictures';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;
let made = 10;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const upload = async (name = 'hall.jpg') => {
  made += 1;
  return addPicture(ctx, { bytes: await picture(made).jpeg().toBuffer(), name });
};

const words = (more: Partial<Record<keyof ReturnType<typeof pictureWords.parse>, unknown>> = {}) =>
  pictureWords.parse({ altEn: '', altZh: '', captionEn: '', captionZh: '', creditEn: '', creditZh: '', ...more });

const showing = (title: string, ...figures: ReturnType<typeof figure>[]) =>
  text(title, { body: JSON.stringify({ type: 'doc', content: [...paragraphs(title).content, ...figures] }) });

const folderOf = (hash: string) => join(process.env.DATA_DIR as string, 'media', hash.slice(0, 2), hash);
const isPublic = async (hash: string) => (await findPublicPicture(hash)) !== null;

/** Tags of what expired since. */
async function expiredBy(work: () => Promise<unknown>): Promise<string[]> {
  const last = await db().expiry.aggregate({ _max: { sequence: true } });
  await work();
  const rows = await db().expiry.findMany({ where: { sequence: { gt: last._max.sequence ?? 0n } } });
  return rows.flatMap(({ tags }) => tags);
}

describe('uploading', () => {
  it('keeps one content once, however often and however many upload it', async () => {
    const bytes = await picture(5).jpeg().toBuffer();
    const all = await Promise.all(['a.jpg', 'b.jpg', 'c.jpg'].map((name) => addPicture(ctx, { bytes, name })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    const again = await addPicture(ctx, { bytes, name: 'd.jpg' });
    expect(again).toEqual(all[0]);
    expect(await db().picture.count({ where: { hash: again.hash } })).toBe(1);
    const events = await db().auditEvent.findMany({ where: { event: 'picture.uploaded' } });
    expect(events.filter(({ details }) => (details as { hash: string }).hash === again.hash)).toHaveLength(1);
  });

  it('leaves nothing of what is refused, and asks who it is', async () => {
    const before = await db().picture.count();
    expect(await refusal(addPicture(ctx, { bytes: Buffer.from('no picture'), name: 'x.jpg' }))).toBe(
      'picture.unknownKind',
    );
    const stranger: Ctx = { ...ctx, actor: nobody };
    expect(await refusal(addPicture(stranger, { bytes: await picture(6).jpeg().toBuffer(), name: '' }))).toBe(
      'forbidden',
    );
    expect(await db().picture.count()).toBe(before);
  });
});

describe('a figure in a text', () => {
  it('names a picture there is, and takes its size from the database', async () => {
    const { hash } = await upload();
    const unknown = showing('Unknown', figure('0'.repeat(32)));
    expect(await refusal(createArticle(ctx, { facts: place.facts, locale: 'en', text: unknown }))).toBe(
      'body.pictureUnknown',
    );
    const { editionId } = await createArticle(ctx, {
      facts: place.facts,
      locale: 'en',
      text: showing('Sized', figure(hash)),
    });
    const { body } = await db().edition.findUniqueOrThrow({ where: { id: editionId } });
    expect((body as { content: unknown[] }).content[1]).toMatchObject({ attrs: { width: 900, height: 600 } });
  });

  it('is fetched at once where it is the first picture of its page, and no cover stands above it', async () => {
    const [one, two, cover] = [await upload(), await upload(), await upload()];
    const pair = showing('Seen first', figure(one.hash), figure(two.hash));
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: pair });
    await publishEdition(ctx, draft);
    const loading = async () => {
      const found = await findByAddress('en', 'seen-first');
      const html = found.answer === 'live' ? found.article.html : '';
      return [...html.matchAll(/loading="(?:eager" fetchpriority="high|lazy)"/g)].map(([how]) => how);
    };
    const atOnce = 'loading="eager" fetchpriority="high"';
    expect(await loading()).toEqual([atOnce, 'loading="lazy"']);
    for (const { id, version } of [cover, two])
      await changePicture(ctx, { pictureId: id, version, words: words({ decorative: true }) });
    const covered = (coverId: string, version: number) =>
      changeFacts(ctx, { articleId: draft.articleId, version, facts: { ...place.facts, coverId } });
    await covered(cover.id, 1);
    expect(await loading()).toEqual(['loading="lazy"', 'loading="lazy"']);
    // A cover that stands in the text is not set above it as well.
    await covered(two.id, 2);
    expect(await loading()).toEqual([atOnce, 'loading="lazy"']);

    const page = showing('Seen first on a page', figure(one.hash));
    const made = await createArticle(ctx, {
      kind: 'page',
      facts: pageFacts({ departmentId: place.department.id, position: 1 }),
      locale: 'en',
      text: page,
    });
    await publishEdition(ctx, made);
    expect(await findPage('en', 'seen-first-on-a-page')).toMatchObject({
      page: { html: expect.stringContaining(atOnce) },
    });
  });

  it('has to be described, or said to need none, before readers see it', async () => {
    const { hash } = await upload();
    const silent = showing('Silent', figure(hash, { alt: ' ' }));
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: silent });
    expect(await refusal(publishEdition(ctx, draft))).toBe('body.figureAlt');
    const decorative = showing('Silent', figure(hash, { alt: '', decorative: true }));
    const saved = await saveEdition(ctx, { ...draft, text: decorative });
    expect(await refusal(publishEdition(ctx, saved))).toBe('was not refused');
  });

  it('of a page of the site is public as long as the page is', async () => {
    const { hash } = await upload();
    const facts = pageFacts({ departmentId: place.department.id, position: 1 });
    const page = { kind: 'page', facts, locale: 'en', text: showing('A page with a figure', figure(hash)) } as const;
    const draft = await createArticle(ctx, page);
    let { version } = draft;
    const publish = async () => {
      ({ version } = await publishEdition(ctx, draft));
    };
    expect(await expiredBy(publish)).toContain(`picture:${hash}`);
    expect(await expiredBy(() => takeOffLine(ctx, { ...draft, version }))).toContain(`picture:${hash}`);
  });

  it('makes its picture public with its text, and no longer', async () => {
    const { hash } = await upload();
    const draft = await createArticle(ctx, {
      facts: place.facts,
      locale: 'en',
      text: showing('Public pictures', figure(hash, { caption: 'Quokkas in the hall' })),
    });
    expect(await isPublic(hash)).toBe(false);
    let live = draft;
    const tags = await expiredBy(async () => {
      live = { ...draft, ...(await publishEdition(ctx, draft)) };
    });
    expect(tags).toContain(`picture:${hash}`);
    expect(await isPublic(hash)).toBe(true);
    expect((await search('en', { q: 'quokka', channel: null, year: null, page: 1 })).items[0]?.slug).toBe(
      'public-pictures',
    );

    // The next edition does without it: once that is live, readers have no way to it.
    const next = await saveEdition(ctx, { ...live, text: text('Public pictures') });
    expect(await isPublic(hash)).toBe(true);
    const gone = await expiredBy(() => publishEdition(ctx, next));
    expect(gone).toContain(`picture:${hash}`);
    expect(await isPublic(hash)).toBe(false);
  });

  it('is seen in a preview of its own text alone', async () => {
    const { hash } = await upload();
    const { editionId } = await createArticle(ctx, {
      facts: place.facts,
      locale: 'en',
      text: showing('Previewed', figure(hash)),
    });
    const token = await previewToken(editionId, 'en', ctx.now);
    expect((await findPreview(token, ctx.now))?.article?.html).toContain(`/preview/${token}/${hash}/800.webp`);
    expect(await findPreviewPicture(token, hash, ctx.now)).toEqual({ width: 900 });
    expect(await findPreviewPicture(token, (await upload()).hash, ctx.now)).toBeNull();
    expect(await findPreviewPicture(`${token.slice(0, -1)}_`, hash, ctx.now)).toBeNull();
  });
});

describe('a cover', () => {
  it('is a picture there is, described in every language that readers see', async () => {
    const { id: coverId, version } = await upload();
    const { articleId } = await published(ctx, place, { en: 'Covered', zh: '有题图' });
    const change = (facts: object, at = 1) =>
      changeFacts(ctx, { articleId, version: at, facts: { ...place.facts, ...facts } });
    expect(await refusal(change({ coverId: articleId }))).toBe('cover.unknown');
    expect(await refusal(change({ coverId }))).toBe('cover.altEn');
    await changePicture(ctx, { pictureId: coverId, version, words: words({ altEn: 'A hall' }) });
    expect(await refusal(change({ coverId }))).toBe('cover.altZh');
    const described = words({ altEn: 'A hall', altZh: '会场' });
    await changePicture(ctx, { pictureId: coverId, version: version + 1, words: described });
    await change({ coverId });
    const found = await findByAddress('zh', 'you-ti-tu');
    expect(found.answer === 'live' && found.article.cover).toMatchObject({ alt: '会场', width: 900 });

    // As long as readers see it, it cannot fall silent; and facts that say nothing of it leave it.
    const silent = changePicture(ctx, { pictureId: coverId, version: version + 2, words: words({ altEn: 'A hall' }) });
    expect(await refusal(silent)).toBe('picture.altOfCover');
    await change({}, 2);
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ coverId });
  });

  it('makes its picture public while the article is live in any language', async () => {
    const { id: coverId, hash, version } = await upload();
    const described = words({ decorative: true });
    await changePicture(ctx, { pictureId: coverId, version, words: described });
    const { articleId, editions } = await published(ctx, place, { en: 'Cover in one', zh: '题图还在' });
    expect(await isPublic(hash)).toBe(false);
    const chosen = await expiredBy(() =>
      changeFacts(ctx, { articleId, version: 1, facts: { ...place.facts, coverId } }),
    );
    expect(chosen).toContain(`picture:${hash}`);
    expect(await isPublic(hash)).toBe(true);
    type Held = { editionId: string; version: number };
    await takeOffLine(ctx, editions.en as Held);
    expect(await isPublic(hash)).toBe(true);
    await takeOffLine(ctx, editions.zh as Held);
    expect(await isPublic(hash)).toBe(false);
  });
});

describe('deleting', () => {
  it('is refused while any text shows it, an old one too', async () => {
    const { id: pictureId, hash } = await upload();
    const draft = await createArticle(ctx, {
      facts: place.facts,
      locale: 'en',
      text: showing('Shown once', figure(hash)),
    });
    expect(await refusal(deletePicture(ctx, { pictureId }))).toBe('picture.used');
    expect((await findPicture(ctx.actor, pictureId))?.used).toMatchObject([{ title: 'Shown once', as: 'figure' }]);
    await saveEdition(ctx, { ...draft, text: text('Shown once') });
    expect(await refusal(deletePicture(ctx, { pictureId }))).toBe('was not refused');
  });

  it('takes the row and the files, and the same may come again', async () => {
    const bytes = await picture(7).png().toBuffer();
    const { id: pictureId, hash } = await addPicture(ctx, { bytes, name: 'again.png' });
    expect(existsSync(join(folderOf(hash), 'original'))).toBe(true);
    await deletePicture(ctx, { pictureId });
    expect(existsSync(folderOf(hash))).toBe(false);
    expect(await refusal(deletePicture(ctx, { pictureId }))).toBe('picture.missing');
    const again = await addPicture(ctx, { bytes, name: 'again.png' });
    expect(again.hash).toBe(hash);
    expect(existsSync(join(folderOf(hash), 'original'))).toBe(true);
  });

  it('and uploading the same at once never leave a row without its bytes', async () => {
    const bytes = await picture(8).png().toBuffer();
    for (let round = 0; round < 5; round += 1) {
      const { id: pictureId, hash } = await addPicture(ctx, { bytes, name: 'race.png' });
      await Promise.allSettled([deletePicture(ctx, { pictureId }), addPicture(ctx, { bytes, name: 'race.png' })]);
      const there = (await db().picture.count({ where: { hash } })) > 0;
      expect(existsSync(join(folderOf(hash), 'original'))).toBe(there);
    }
  });
});

it('words of a picture are changed by one at a time, and are in the audit', async () => {
  const { id: pictureId, version } = await upload();
  await changePicture(ctx, { pictureId, version, words: words({ altEn: 'First' }) });
  expect(await refusal(changePicture(ctx, { pictureId, version, words: words({ altEn: 'Second' }) }))).toBe(
    'picture.changedByAnother',
  );
  const event = await db().auditEvent.findFirstOrThrow({
    where: { event: 'picture.changed' },
    orderBy: { sequence: 'desc' },
  });
  expect(event.details).toMatchObject({ pictureId, before: { altEn: '' }, after: { altEn: 'First' } });
});

describe('pictures of the settings', () => {
  const withLogo = (logo: string | null) => ({ ...usualSettings.identity, logo });
  const withCode = (code: string | null) => ({
    ...usualSettings.contacts,
    wechat: { name: '中心', qrText: '', code },
  });

  it('a logo is public while it is chosen, and cannot be deleted; the refusal says where it stands', async () => {
    const { id, hash } = await upload();
    const tag = `picture:${hash}`;
    expect(await expiredBy(() => change(ctx, 'identity', withLogo(id)))).toEqual(['settings', tag]);
    expect((await readSite('en')).logo).toMatchObject({ width: 900, named: false });
    expect([await isPublic(hash), (await findPicture(ctx.actor, id))?.used]).toEqual([
      true,
      [{ as: 'setting', group: 'identity' }],
    ]);
    await expect(deletePicture(ctx, { pictureId: id })).rejects.toMatchObject({
      key: 'picture.usedAsLogo',
    });
    await expect(db().picture.delete({ where: { id } })).rejects.toMatchObject({ code: 'P2003' });
    // What stays chosen is as public as before: nothing of it expires.
    const renamed = { ...withLogo(id), seal: '印' };
    expect(await expiredBy(() => change(ctx, 'identity', renamed))).toEqual(['settings']);

    const { id: next, hash: nextHash } = await upload();
    const expired = await expiredBy(() => change(ctx, 'identity', withLogo(next)));
    expect(expired.sort()).toEqual(['settings', tag, `picture:${nextHash}`].sort());
    expect([await isPublic(hash), await isPublic(nextHash)]).toEqual([false, true]);
    const { pictures } = await findDeskSettings(ctx, 'identity');
    expect(pictures.map((each) => each.id).sort()).toEqual([id, next].sort());
    await change(ctx, 'identity', withLogo(null));
    expect([await isPublic(nextHash), (await readSite('zh')).logo]).toEqual([false, null]);
    await deletePicture(ctx, { pictureId: id });
  });

  it('a picture of the account’s code is shown, and held, in the same way', async () => {
    const { id, hash } = await upload();
    await change(ctx, 'contacts', withCode(id));
    expect((await readSite('zh')).wechat.code?.src).toContain(hash);
    expect([await isPublic(hash), await refusal(deletePicture(ctx, { pictureId: id }))]).toEqual([
      true,
      'picture.usedAsCode',
    ]);
    await change(ctx, 'contacts', withCode(null));
    await deletePicture(ctx, { pictureId: id });
    expect(await refusal(change(ctx, 'contacts', withCode(id)))).toBe('settings.picture');
  });

  it('a preview of settings shows a logo that nobody has saved, by its own link alone', async () => {
    const [{ id, hash }, other] = [await upload(), await upload()];
    const draft = await draftSettings(ctx, { group: 'identity', value: withLogo(id) });
    const now = new Date();
    const token = await settingsPreviewToken(draft.id, 'home', 'en', now);
    expect(await findPreviewPicture(token, hash, now)).toEqual({ width: 900 });
    expect(await findPreviewPicture(token, other.hash, now)).toBeNull();
    expect(await isPublic(hash)).toBe(false);
  });
});

describe('the cover of a topic', () => {
  const topicOf = (titleEn: string, coverId: string | null) =>
    topicSchema.parse({
      slug: '',
      titleEn,
      titleZh: '题图',
      introEn: '',
      introZh: '',
      coverId: coverId ?? '',
      articleIds: [],
    });

  it('is asked for its words, is public while its topic is shown, and cannot be deleted meanwhile', async () => {
    const { id, hash } = await upload();
    const topic = topicOf('Topic with a cover', id);
    const { topicId, version } = await createTopic(ctx, topic);
    expect(await refusal(showTopic(ctx, { topicId, version, locale: 'en', live: true }))).toBe('cover.altEn');
    await changePicture(ctx, { pictureId: id, version: 1, words: words({ altEn: 'Two halves' }) });
    const tags = await expiredBy(() => showTopic(ctx, { topicId, version, locale: 'en', live: true }));
    expect(tags).toContain(`picture:${hash}`);
    expect(await isPublic(hash)).toBe(true);
    const notes = newNotes();
    expect(await whileNoting(notes, () => findTopic('en', 'topic-with-a-cover'))).toMatchObject({
      cover: { alt: 'Two halves' },
    });
    expect(notes.tags.has(`picture:${hash}`)).toBe(true);
    expect((await listTopics('en')).find(({ slug }) => slug === 'topic-with-a-cover')?.cover?.alt).toBe('Two halves');
    expect(await refusal(showTopic(ctx, { topicId, version: version + 1, locale: 'zh', live: true }))).toBe(
      'cover.altZh',
    );
    expect(await refusal(changePicture(ctx, { pictureId: id, version: 2, words: words() }))).toBe('picture.altOfCover');
    await expect(deletePicture(ctx, { pictureId: id })).rejects.toMatchObject({
      key: 'picture.usedByTopic',
      params: { title: '题图' },
    });
    expect((await findPicture(ctx.actor, id))?.used).toEqual([
      { as: 'topic', topicId, locale: 'zh', title: '题图', live: true },
    ]);

    const bare = { topicId, version: version + 1, topic: topicOf('Topic with a cover', null) };
    expect(await expiredBy(() => saveTopic(ctx, bare))).toContain(`picture:${hash}`);
    expect([await isPublic(hash), (await findTopic('en', 'topic-with-a-cover'))?.cover]).toEqual([false, null]);
    const silent = await upload();
    const again = { topicId, version: version + 2, topic: topicOf('Topic with a cover', silent.id) };
    expect(await refusal(saveTopic(ctx, again))).toBe('cover.altEn');
    await deletePicture(ctx, { pictureId: id });
    expect(await refusal(createTopic(ctx, topicOf('Another', id)))).toBe('cover.unknown');
  });
});
