import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { type CardText, parseShare, type ShareAddress, type ShareSize, sharePath } from '@/i18n/share-pictures';

const folder = mkdtempSync(join(tmpdir(), 'tongwen-share-'));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { change, desk, person, published, text } = await import('../../support/newsroom');
const { drawCard } = await import('@/distribution/cards/draw-card');
const { SharePictures } = await import('@/distribution/cards/share-pictures');
const { takeOffLine } = await import('../../support/take-off-line');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { pageFacts } = await import('@/newsroom/articles/schema');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { keepPicture } = await import('@/newsroom/pictures/commands/add-picture');
const { judgePicture } = await import('@/newsroom/pictures/judge');
const { pictureWords } = await import('@/newsroom/pictures/schema');
const { usualSettings } = await import('@/newsroom/settings/schema');
const { db } = await import('@/platform/db/client');
const { picture } = await import('../../support/pictures');
const { saveEdition } = await import('@/newsroom/editions/commands/save-edition');

const drawn: [string, ShareSize][] = [];
const cards: CardText[] = [];
const draw = (card: CardText, size: ShareSize) => {
  drawn.push([card.title, size]);
  cards.push(card);
  return drawCard(card, size);
};
const ctx = await person('Wang Lan');
const place = await desk();
const shares = new SharePictures(draw);

type Edition = { editionId: string; version: number };
async function live(title: string): Promise<Edition & { articleId: string }> {
  const { articleId, editions } = await published(ctx, place, { en: title });
  return { articleId, ...(editions.en as Edition) };
}

/** The address of a picture as a page has it; an old one leads to it. */
async function find(editionId: string, size: ShareSize = '1200x630') {
  const asked = await shares.find({ editionId, version: '0'.repeat(16), size });
  if (asked.answer !== 'moved') return { address: null, found: asked };
  const address = parseShare(asked.to.slice(1).split('/')) as ShareAddress;
  return { address, found: await shares.find(address) };
}

/** The versions kept of an edition's pictures, each with its sizes. */
async function kept(editionId: string): Promise<Record<string, string[]>> {
  const { localizationId } = await db().edition.findUniqueOrThrow({ where: { id: editionId } });
  const root = join(folder, 'media', 'share', localizationId);
  const versions = existsSync(root) ? readdirSync(root) : [];
  return Object.fromEntries(versions.map((version) => [version, readdirSync(join(root, version)).sort()]));
}

describe('the picture of an edition', () => {
  it('is drawn once, however many ask for it, and by no other process again', async () => {
    const { editionId } = await live('Drawn once');
    const all = await Promise.all(Array.from({ length: 5 }, () => find(editionId)));
    for (const { found } of all) expect(found).toMatchObject({ answer: 'picture' });
    const elsewhere = await new SharePictures(() => Promise.reject(new Error('not again'))).find(
      all[0]?.address as ShareAddress,
    );
    expect(elsewhere.answer).toBe('picture');
    expect(drawn.filter(([title]) => title === 'Drawn once')).toEqual([['Drawn once', '1200x630']]);
    if (elsewhere.answer === 'picture')
      expect(await sharp(elsewhere.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  });

  it('is there only while the edition is live', async () => {
    const edition = await live('Soon taken off line');
    const { address, found } = await find(edition.editionId);
    expect(found.answer).toBe('picture');
    await takeOffLine(ctx, edition);
    expect(await shares.find(address as ShareAddress)).toEqual({ answer: 'none' });
    shares.follow([edition.articleId]);
    await expect.poll(() => kept(edition.editionId), { timeout: 10_000 }).toEqual({});
  });

  it('is none for a draft, or for what there never was', async () => {
    const edition = await live('Changed title');
    const draft = await saveEdition(ctx, { ...edition, text: text('Changed title, twice', { slug: 'changed-title' }) });
    expect((await find(draft.editionId)).found).toEqual({ answer: 'none' });
    expect((await find('0199c1f0-0000-7000-8000-000000000001')).found).toEqual({ answer: 'none' });
    await publishEdition(ctx, draft);
    expect((await find(draft.editionId)).found.answer).toBe('picture');
  });

  it('takes the place of those before it, and whatever address they had leads to it', async () => {
    const first = await live('Before it was corrected');
    const { address: before } = await find(first.editionId);
    await find(first.editionId, '500x500');
    expect(await kept(first.editionId)).toEqual({ [String(before?.version)]: ['1200x630.jpg', '500x500.jpg'] });

    const draft = await saveEdition(ctx, { ...first, text: text('Corrected', { slug: 'before-it-was-corrected' }) });
    await publishEdition(ctx, draft);
    const { address: present } = await find(draft.editionId);
    expect(await kept(first.editionId)).toEqual({ [String(present?.version)]: ['1200x630.jpg'] });
    const to = sharePath(draft.editionId, String(present?.version), '500x500');
    expect(await shares.find({ ...(before as ShareAddress), size: '500x500' })).toEqual({ answer: 'moved', to });

    // The name of the site is printed on all of them.
    await change(ctx, 'identity', { ...usualSettings.identity, name: { en: 'Renamed Centre', zh: '改名中心' } });
    const { address: renamed } = await find(draft.editionId);
    expect(renamed?.version).not.toBe(present?.version);
    expect(await kept(first.editionId)).toEqual({ [String(renamed?.version)]: ['1200x630.jpg'] });
    for (const old of [before, present])
      expect(await shares.find(old as ShareAddress)).toMatchObject({
        answer: 'moved',
        to: expect.stringContaining(String(renamed?.version)),
      });
  });

  it('is sent though it cannot be kept', async () => {
    const { editionId, articleId } = await live('Kept nowhere');
    const { id } = await db().localization.findFirstOrThrow({ where: { articleId } });
    mkdirSync(join(folder, 'media', 'share'), { recursive: true });
    writeFileSync(join(folder, 'media', 'share', id), 'in the way');
    expect((await find(editionId)).found.answer).toBe('picture');
  });

  it('is made in every size when the edition goes live, before anybody asks', async () => {
    const { articleId } = await live('Made beforehand');
    shares.follow([articleId]);
    await expect
      .poll(() => drawn.filter(([title]) => title === 'Made beforehand').map(([, size]) => size), { timeout: 10_000 })
      .toEqual(['1200x630', '900x383', '500x500']);
  });
});

async function livePage(
  title: string,
  coverId: string | null = null,
): Promise<{ articleId: string; editionId: string }> {
  const facts = { ...pageFacts({ departmentId: place.department.id, position: 1 }), coverId };
  const draft = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: text(title) });
  await publishEdition(ctx, draft);
  return draft;
}

async function cover(seed: number, width: number, height: number): Promise<string> {
  const made = await judgePicture(await picture(seed, { width, height }).jpeg().toBuffer());
  const silent = { altEn: '', altZh: '', captionEn: '', captionZh: '', creditEn: '', creditZh: '' };
  const words = pictureWords.parse({ ...silent, decorative: true });
  return (await keepPicture(ctx, { made, name: 'cover.jpg', words })).id;
}

const cardsOf = (title: string) => cards.filter((card) => card.title === title);

describe('the picture of a page of the site', () => {
  it('says its title and the name of the site, and neither a source nor a day', async () => {
    const { articleId, editionId } = await livePage('Privacy, on a card');
    expect((await find(editionId)).found.answer).toBe('picture');
    expect(cardsOf('Privacy, on a card')).toMatchObject([
      { source: null, issuedOn: null, siteName: expect.stringMatching(/./) },
    ]);
    shares.follow([articleId]);
    await expect.poll(() => cardsOf('Privacy, on a card').length, { timeout: 10_000 }).toBe(3);
  });

  it('is its cover, if it has one', async () => {
    const { editionId } = await livePage('About, in a picture', await cover(21, 900, 600));
    expect((await find(editionId)).found.answer).toBe('picture');
    expect(cardsOf('About, in a picture')).toEqual([]);
  });
});

it('a cover that would be blurred gives way to the card', async () => {
  const { editionId } = await livePage('Under a small picture', await cover(22, 500, 400));
  expect((await find(editionId)).found.answer).toBe('picture');
  expect(cardsOf('Under a small picture')).toHaveLength(1);
});
