import { db, type Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { type SampleArticle, type SampleSettings, sampleNewsroom } from '../../prisma/sample';
import { createArticle } from './articles/commands/create-article';
import { factsSchema } from './articles/schema';
import type { Ctx } from './context';
import { publishEdition } from './editions/commands/publish-edition';
import { startLocalization } from './editions/commands/start-localization';
import { textSchema } from './editions/schema';
import type { Leads } from './settings/home-schema';
import { settingSchemas } from './settings/schema';

/**
 * Loads the sample newsroom into a database that holds no channel yet, by the commands an editor uses. All of it in
 * one transaction: a start that is cut short leaves the database empty for the next.
 * @returns whether it was loaded
 */
export async function loadSampleNewsroom(ctx: Ctx): Promise<boolean> {
  return db().$transaction(
    async (tx) => {
      if ((await tx.channel.count()) > 0) return false;
      const { settings, departments, channels, articles } = sampleNewsroom;
      await tx.department.createMany({ data: departments });
      await tx.channel.createMany({ data: channels });
      const leads: string[] = [];
      for (const article of articles) {
        const articleId = await loadArticle(tx, ctx, article);
        if (article.lead && articleId) leads.push(articleId);
      }
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

async function loadArticle(tx: Tx, ctx: Ctx, sample: SampleArticle): Promise<string | null> {
  const facts = await factsOf(tx, sample);
  let articleId: string | null = null;
  for (const locale of ['zh', 'en'] as const) {
    const edition = sample.editions[locale];
    if (!edition) continue;
    const text = textSchema.parse({ ...edition, body: JSON.stringify(edition.body) });
    const begun: { articleId?: string; editionId: string; version: number } = articleId
      ? await startLocalization.within(tx, ctx, { articleId, locale, text })
      : await createArticle.within(tx, ctx, { facts, locale, text });
    articleId ??= begun.articleId ?? null;
    if (sample.published) await publishEdition.within(tx, ctx, begun);
  }
  return articleId;
}

async function factsOf(tx: Tx, { department, issuedOn, channels }: SampleArticle) {
  const source = await tx.department.findUniqueOrThrow({ where: { slug: department } });
  const found = await tx.channel.findMany({ where: { slug: { in: channels } } });
  const channelIds = channels.map((slug) => found.find((channel) => channel.slug === slug)?.id);
  return factsSchema.parse({ departmentId: source.id, issuedOn, channelIds });
}
