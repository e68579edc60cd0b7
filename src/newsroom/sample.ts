import { db, type Tx } from '@/platform/db/client';
import { withImaging } from '@/platform/imaging';
import { changed } from '@/platform/tags';
import {
  type DrawingName,
  type SampleArticle,
  type SampleDrawing,
  type SamplePage,
  type SampleSettings,
  type SampleTopic,
  sampleNewsroom,
} from '../../prisma/sample';
import { createArticle } from './articles/commands/create-article';
import { type FactsInput, factsSchema, pageFacts, pageFactsSchema } from './articles/schema';
import type { Ctx } from './context';
import { publishEdition } from './editions/commands/publish-edition';
import { startLocalization } from './editions/commands/start-localization';
import { textSchema } from './editions/schema';
import { keepPicture } from './pictures/commands/add-picture';
import type { DeskPicture } from './pictures/dto';
import { judgePicture, type MadePicture } from './pictures/judge';
import { isPublic } from './public';
import { type HomeLayout, type Leads, usualHome } from './settings/home-schema';
import { settingSchemas } from './settings/schema';
import { createTag } from './tags/commands/create-tag';
import { tagSchema } from './tags/schema';
import { createTopic } from './topics/commands/create-topic';
import { showTopic } from './topics/commands/show-topic';
import { topicSchema } from './topics/schema';

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
      const { settings, departments, channels, articles, pages, topics } = sampleNewsroom;
      await tx.department.createMany({ data: departments });
      await tx.channel.createMany({ data: channels });
      const pictures = await keepAll(tx, ctx, made);
      const tagIds = await loadTags(tx, ctx);
      const leads: string[] = [];
      for (const article of articles) {
        const articleId = await loadArticle(tx, ctx, article, { tagIds, pictures });
        if (article.lead && articleId) leads.push(articleId);
      }
      for (const page of pages) await loadPage(tx, ctx, page);
      for (const topic of topics) await loadTopic(tx, ctx, topic, pictures);
      const home = await homeWithBoard(tx, settings.board);
      await tx.setting.createMany({ data: settingsOf({ ...settings, home, leads: { articles: leads } }) });
      await changed(tx, ['settings', 'channels']);
      return true;
    },
    { timeout: 60_000, maxWait: 5_000 },
  );
}

const settingsOf = (settings: SampleSettings & { home: HomeLayout; leads: Leads }) =>
  (['identity', 'footer', 'contacts', 'home', 'leads'] as const).map((key) => ({
    key,
    value: settingSchemas[key].parse(settings[key]),
  }));

/** The usual front page, with the notices of a channel in front of what was read most. */
async function homeWithBoard(tx: Tx, slug: string): Promise<HomeLayout> {
  const { id: channelId } = await tx.channel.findUniqueOrThrow({ where: { slug } });
  const blocks = [...usualHome.blocks];
  const before = blocks.findIndex(({ kind }) => kind === 'mostRead');
  blocks.splice(before, 0, { kind: 'notices', channelId, items: 5 });
  return { blocks };
}

/** By the slugs of the articles that carry them. */
type TagIds = Map<string, string[]>;

async function loadTags(tx: Tx, ctx: Ctx): Promise<TagIds> {
  const bySlug: TagIds = new Map();
  for (const { articles, ...names } of sampleNewsroom.tags) {
    const { tagId } = await createTag.within(tx, ctx, tagSchema.parse(names));
    for (const slug of articles) bySlug.set(slug, [...(bySlug.get(slug) ?? []), tagId]);
  }
  return bySlug;
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

type Loaded = { tagIds: TagIds; pictures: Pictures };

async function loadArticle(tx: Tx, ctx: Ctx, sample: SampleArticle, loaded: Loaded): Promise<string | null> {
  const { en, zh } = sample.editions;
  const tagIds = loaded.tagIds.get(en?.slug ?? '') ?? loaded.tagIds.get(zh?.slug ?? '') ?? [];
  const facts = { ...(await factsOf(tx, sample, loaded.pictures)), tagIds };
  return loadTexts(tx, ctx, sample, { kind: 'news', facts, pictures: loaded.pictures });
}

async function loadPage(tx: Tx, ctx: Ctx, { department, position, editions }: SamplePage): Promise<void> {
  const { id: departmentId } = await tx.department.findUniqueOrThrow({ where: { slug: department } });
  const facts = pageFacts(pageFactsSchema.parse({ departmentId, position }));
  await loadTexts(tx, ctx, { editions, published: true }, { kind: 'page', facts });
}

type Texts = Pick<SampleArticle, 'editions' | 'published' | 'figure'>;

async function loadTexts(
  tx: Tx,
  ctx: Ctx,
  { editions, published, figure }: Texts,
  { kind, facts, pictures }: { kind: 'news' | 'page'; facts: FactsInput; pictures?: Pictures },
): Promise<string | null> {
  let articleId: string | null = null;
  for (const locale of ['zh', 'en'] as const) {
    const edition = editions[locale];
    if (!edition) continue;
    const content: unknown[] = [...edition.body.content];
    const shown = figure && pictures?.get(figure.drawing);
    if (figure && shown) content.splice(figure.after, 0, figureOf(shown, locale));
    const text = textSchema.parse({ ...edition, body: JSON.stringify({ ...edition.body, content }) });
    const begun: { articleId?: string; editionId: string; version: number } = articleId
      ? await startLocalization.within(tx, ctx, { articleId, locale, text })
      : await createArticle.within(tx, ctx, { kind, facts, locale, text });
    articleId ??= begun.articleId ?? null;
    if (published) await publishEdition.within(tx, ctx, begun);
  }
  return articleId;
}

async function loadTopic(
  tx: Tx,
  ctx: Ctx,
  { articles, cover, ...words }: SampleTopic,
  pictures: Pictures,
): Promise<void> {
  const found = await tx.edition.findMany({
    where: { ...isPublic, slug: { in: articles } },
    select: { slug: true, localization: { select: { articleId: true } } },
  });
  const articleIds = articles.flatMap(
    (slug) => found.find((edition) => edition.slug === slug)?.localization.articleId ?? [],
  );
  const topic = topicSchema.parse({ ...words, coverId: cover && pictures.get(cover)?.id, articleIds });
  let { topicId, version } = await createTopic.within(tx, ctx, topic);
  for (const locale of ['zh', 'en'] as const)
    ({ version } = await showTopic.within(tx, ctx, { topicId, version, locale, live: true }));
}

function figureOf({ hash, width, height, alt, caption, credit }: DeskPicture, locale: 'en' | 'zh') {
  const words = { alt: alt[locale], caption: caption[locale], credit: credit[locale] };
  return { type: 'figure', attrs: { picture: hash, width, height, ...words } };
}

async function factsOf(tx: Tx, { department, issuedOn, channels, cover, editor }: SampleArticle, pictures: Pictures) {
  const source = await tx.department.findUniqueOrThrow({ where: { slug: department } });
  const found = await tx.channel.findMany({ where: { slug: { in: channels } } });
  const channelIds = channels.map((slug) => found.find((channel) => channel.slug === slug)?.id);
  const coverId = cover ? pictures.get(cover)?.id : null;
  const editors = { editorEn: editor?.en, editorZh: editor?.zh };
  return factsSchema.parse({ departmentId: source.id, issuedOn, channelIds, coverId, ...editors });
}
