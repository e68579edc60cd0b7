import { db, type Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import {
  type SampleArticle,
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
import { isPublic } from './public';
import type { Leads } from './settings/home-schema';
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
  return db().$transaction(
    async (tx) => {
      if ((await tx.channel.count()) > 0) return false;
      const { settings, departments, channels, articles, pages, topics } = sampleNewsroom;
      await tx.department.createMany({ data: departments });
      await tx.channel.createMany({ data: channels });
      const tagIds = await loadTags(tx, ctx);
      const leads: string[] = [];
      for (const article of articles) {
        const articleId = await loadArticle(tx, ctx, article, tagIds);
        if (article.lead && articleId) leads.push(articleId);
      }
      for (const page of pages) await loadPage(tx, ctx, page);
      for (const topic of topics) await loadTopic(tx, ctx, topic);
      await tx.setting.createMany({ data: settingsOf({ ...settings, leads: { articles: leads } }) });
      await changed(tx, ['settings', 'channels']);
      return true;
    },
    { timeout: 60_000, maxWait: 5_000 },
  );
}

const settingsOf = (settings: SampleSettings & { leads: Leads }) =>
  (['identity', 'footer', 'contacts', 'leads'] as const).map((key) => ({
    key,
    value: settingSchemas[key].parse(settings[key]),
  }));

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

async function loadArticle(tx: Tx, ctx: Ctx, sample: SampleArticle, tags: TagIds): Promise<string | null> {
  const { en, zh } = sample.editions;
  const tagIds = tags.get(en?.slug ?? '') ?? tags.get(zh?.slug ?? '') ?? [];
  return loadTexts(tx, ctx, sample, { kind: 'news', facts: { ...(await factsOf(tx, sample)), tagIds } });
}

async function loadPage(tx: Tx, ctx: Ctx, { department, position, editions }: SamplePage): Promise<void> {
  const { id: departmentId } = await tx.department.findUniqueOrThrow({ where: { slug: department } });
  const facts = pageFacts(pageFactsSchema.parse({ departmentId, position }));
  await loadTexts(tx, ctx, { editions, published: true }, { kind: 'page', facts });
}

type Texts = Pick<SampleArticle, 'editions' | 'published'>;

async function loadTexts(
  tx: Tx,
  ctx: Ctx,
  { editions, published }: Texts,
  { kind, facts }: { kind: 'news' | 'page'; facts: FactsInput },
): Promise<string | null> {
  let articleId: string | null = null;
  for (const locale of ['zh', 'en'] as const) {
    const edition = editions[locale];
    if (!edition) continue;
    const text = textSchema.parse({ ...edition, body: JSON.stringify(edition.body) });
    const begun: { articleId?: string; editionId: string; version: number } = articleId
      ? await startLocalization.within(tx, ctx, { articleId, locale, text })
      : await createArticle.within(tx, ctx, { kind, facts, locale, text });
    articleId ??= begun.articleId ?? null;
    if (published) await publishEdition.within(tx, ctx, begun);
  }
  return articleId;
}

async function loadTopic(tx: Tx, ctx: Ctx, { articles, ...words }: SampleTopic): Promise<void> {
  const found = await tx.edition.findMany({
    where: { ...isPublic, slug: { in: articles } },
    select: { slug: true, localization: { select: { articleId: true } } },
  });
  const articleIds = articles.flatMap(
    (slug) => found.find((edition) => edition.slug === slug)?.localization.articleId ?? [],
  );
  const topic = topicSchema.parse({ ...words, articleIds });
  let { topicId, version } = await createTopic.within(tx, ctx, topic);
  for (const locale of ['zh', 'en'] as const)
    ({ version } = await showTopic.within(tx, ctx, { topicId, version, locale, live: true }));
}

async function factsOf(tx: Tx, { department, issuedOn, channels }: SampleArticle) {
  const source = await tx.department.findUniqueOrThrow({ where: { slug: department } });
  const found = await tx.channel.findMany({ where: { slug: { in: channels } } });
  const channelIds = channels.map((slug) => found.find((channel) => channel.slug === slug)?.id);
  return factsSchema.parse({ departmentId: source.id, issuedOn, channelIds });
}
