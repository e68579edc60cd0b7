import { db, type Tx } from '@/platform/db/client';
import { withImaging } from '@/platform/imaging';
import { changed } from '@/platform/tags';
import { type DrawingName, type SampleArticle, type SampleDrawing, sampleNewsroom } from '../../prisma/sample';
import { createArticle } from './articles/commands/create-article';
import { factsSchema } from './articles/schema';
import type { Ctx } from './context';
import { publishEdition } from './editions/commands/publish-edition';
import { startLocalization } from './editions/commands/start-localization';
import { textSchema } from './editions/schema';
import { keepPicture } from './pictures/commands/add-picture';
import type { DeskPicture } from './pictures/dto';
import { judgePicture, type MadePicture } from './pictures/judge';
import { siteSettings } from './settings/schema';

/**
 * Loads the sample newsroom into a database that holds no channel yet, by the commands an editor uses. All of it in
 * one transaction: a start that is cut short leaves the database empty for the next.
 * @returns whether it was loaded
 */
export async function loadSampleNewsroom(ctx: Ctx): Promise<boolean> {
  if ((await db().channel.count()) > 0) return false;
  const made = await drawAll();
  return db().$transaction(
    async (tx) => {
      if ((await tx.channel.count()) > 0) return false;
      const { settings, departments, channels, articles } = sampleNewsroom;
      await tx.setting.create({ data: { key: 'site', value: siteSettings.parse(settings) } });
      await tx.department.createMany({ data: departments });
      await tx.channel.createMany({ data: channels });
      const pictures = await keepAll(tx, ctx, made);
      for (const article of articles) await loadArticle(tx, ctx, article, pictures);
      await changed(tx, ['settings', 'channels']);
      return true;
    },
    { timeout: 60_000, maxWait: 5_000 },
  );
}

type Drawn = { name: DrawingName; drawing: SampleDrawing; made: MadePicture };

/** Before the transaction, which then takes no longer than it has to. */
async function drawAll(): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const [name, drawing] of Object.entries(sampleNewsroom.drawings) as [DrawingName, SampleDrawing][]) {
    const png = await withImaging((open) => open(Buffer.from(drawing.draw())).png().toBuffer());
    drawn.push({ name, drawing, made: await judgePicture(png) });
  }
  return drawn;
}

type Pictures = Map<DrawingName, DeskPicture>;

async function keepAll(tx: Tx, ctx: Ctx, drawn: Drawn[]): Promise<Pictures> {
  const pictures: Pictures = new Map();
  for (const { name, drawing, made } of drawn) {
    const { alt, caption, credit } = drawing;
    const inEnglish = { altEn: alt.en, captionEn: caption.en, creditEn: credit.en };
    const inChinese = { altZh: alt.zh, captionZh: caption.zh, creditZh: credit.zh };
    const words = { ...inEnglish, ...inChinese, decorative: false };
    pictures.set(name, await keepPicture.within(tx, ctx, { made, name: drawing.name, words }));
  }
  return pictures;
}

async function loadArticle(tx: Tx, ctx: Ctx, sample: SampleArticle, pictures: Pictures): Promise<void> {
  const facts = await factsOf(tx, sample, pictures);
  let articleId: string | null = null;
  for (const locale of ['zh', 'en'] as const) {
    const edition = sample.editions[locale];
    if (!edition) continue;
    const content: unknown[] = [...edition.body.content];
    const shown = sample.figure && pictures.get(sample.figure.drawing);
    if (sample.figure && shown) content.splice(sample.figure.after, 0, figureOf(shown, locale));
    const text = textSchema.parse({ ...edition, body: JSON.stringify({ ...edition.body, content }) });
    const begun: { articleId?: string; editionId: string; version: number } = articleId
      ? await startLocalization.within(tx, ctx, { articleId, locale, text })
      : await createArticle.within(tx, ctx, { facts, locale, text, pinned: sample.lead ?? false });
    articleId ??= begun.articleId ?? null;
    if (sample.published) await publishEdition.within(tx, ctx, begun);
  }
}

function figureOf({ hash, width, height, alt, caption, credit }: DeskPicture, locale: 'en' | 'zh') {
  const words = { alt: alt[locale], caption: caption[locale], credit: credit[locale] };
  return { type: 'figure', attrs: { picture: hash, width, height, ...words } };
}

async function factsOf(tx: Tx, { department, issuedOn, channels, cover }: SampleArticle, pictures: Pictures) {
  const source = await tx.department.findUniqueOrThrow({ where: { slug: department } });
  const found = await tx.channel.findMany({ where: { slug: { in: channels } } });
  const channelIds = channels.map((slug) => found.find((channel) => channel.slug === slug)?.id);
  const coverId = cover ? pictures.get(cover)?.id : null;
  return factsSchema.parse({ departmentId: source.id, issuedOn, channelIds, coverId });
}
