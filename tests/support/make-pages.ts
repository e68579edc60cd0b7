import { randomUUID } from 'node:crypto';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { publishCorrection } from '@/newsroom/corrections/commands/publish-correction';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { withdrawEdition } from '@/newsroom/editions/commands/withdraw-edition';
import { previewToken } from '@/newsroom/editions/preview';
import { noBanner } from '@/newsroom/settings/banner-schema';
import { draftSettings } from '@/newsroom/settings/commands/draft-settings';
import { settingsPreviewToken } from '@/newsroom/settings/preview';
import type { Setting } from '@/newsroom/settings/schema';
import { db } from '@/platform/db/client';
import { change, firstAdministrator, paragraphs, published, text } from './newsroom';
import { made, type PageKind, type Preview } from './page-kinds';
import { takeOffLine } from './take-off-line';

type Language = 'en' | 'zh';
const languages = ['en', 'zh'] as const;

/** Addresses of previews, which hold for an hour. */
export type Previews = Record<Preview, Record<Language, string>>;

export const addressOf = ({ preview, reading, path }: PageKind, previews: Previews): string =>
  preview ? previews[preview][reading as Language] : path;

/** Makes what `page-kinds.ts` names beside the sample newsroom, in the database at `DATABASE_URL`, unless it is there. */
export async function makePages(): Promise<Previews> {
  const ctx = await firstAdministrator();
  const there = await db().channel.findUnique({ where: { slug: made.channel } });
  const channel = there ?? (await makeChannel());
  const department = await db().department.findUniqueOrThrow({ where: { slug: 'newsroom' } });
  const place = { channel, department, facts: factsOf(department.id, channel.id) };
  if (!there) {
    await makeStories(department.id, channel.id);
    await change(ctx, 'channels', { channels: { [channel.id]: { layout: 'cards', time: false } } });
    for (const locale of languages) {
      const { editions } = await published(ctx, place, { [locale]: made.gone });
      await takeOffLine(ctx, editions[locale] as Held);
    }
    await makeChanged(ctx, place);
  }
  return makePreviews(ctx, place.facts);
}

type Held = { editionId: string; version: number };

/** A text that was withdrawn, and one that was changed twice and corrected, in both languages. */
async function makeChanged(ctx: Ctx, place: Parameters<typeof published>[1]): Promise<void> {
  const withdrawn = await published(ctx, place, { en: made.withdrawn, zh: made.withdrawn });
  const updated = await published(ctx, place, { en: made.updated, zh: made.updated });
  const said = {
    en: { reason: 'The meeting was put off; a new date will be announced.', note: 'The name of the hall was wrong.' },
    zh: { reason: '会议延期举行，新的日期另行通知。', note: '更正会场名称。' },
  };
  for (const locale of languages) {
    const { reason, note } = said[locale];
    await withdrawEdition(ctx, { ...(withdrawn.editions[locale] as Held), reason });
    const change = async (live: Held, number: number): Promise<Held> => {
      const words = text(`${made.updated} ${number}`, { slug: made.updated, changeNote: note });
      const next = await saveEdition(ctx, { ...live, text: words });
      return { editionId: next.editionId, ...(await publishEdition(ctx, next)) };
    };
    await change(await change(updated.editions[locale] as Held, 1), 2);
  }
  const words = {
    wordsEn: 'The sum was given as 200 million yuan; it is 20 million.',
    wordsZh: '文中金额误为2亿元，应为2000万元。',
  };
  await publishCorrection(ctx, { articleId: updated.articleId, words });
}

const factsOf = (departmentId: string, channelId: string) => ({
  departmentId,
  issuedOn: '2019-06-03',
  channelIds: [channelId],
});

const makeChannel = () =>
  db().channel.create({
    data: {
      slug: made.channel,
      position: 90,
      nameEn: 'Picture stories',
      nameZh: '图片新闻',
      introEn: 'What was seen, in few words.',
      introZh: '所见所闻，文字从简。',
    },
  });

/** More than a list shows at once. They stand there as if published long ago: nobody has to hear of them now. */
async function makeStories(departmentId: string, channelId: string): Promise<void> {
  const pictures = await db().picture.findMany({ orderBy: { hash: 'asc' }, select: { id: true } });
  const before = new Date('2019-06-03T02:00:00Z');
  for (let n = 1; n <= 25; n += 1) {
    const slug = `story-${n}`;
    const edition = (title: string, summary: string) => ({
      create: {
        major: 1,
        minor: 0,
        state: 'published' as const,
        slug,
        title,
        summary,
        body: paragraphs(summary),
        publishedAt: before,
        majorAt: before,
        updatedAt: before,
      },
    });
    const zh = edition(`雨后的石桥，第${n}张：两岸行人往来如常`, '雨停不久，桥上已有行人。远处的山刚从云里露出来。');
    const en = edition(
      `The stone bridge after the rain, number ${n}: people cross as on any other day`,
      'The rain has hardly stopped, and the bridge is in use again. Behind it the hills come out of the clouds.',
    );
    await db().article.create({
      data: {
        departmentId,
        issuedOn: new Date(`2019-05-${String(n).padStart(2, '0')}`),
        coverId: n % 4 === 0 ? null : pictures[n % pictures.length]?.id,
        updatedAt: before,
        channels: { create: { channelId, position: 0 } },
        localizations: {
          create: [
            { locale: 'en', editions: en, addresses: { create: { slug, locale: 'en' } } },
            { locale: 'zh', editions: zh, addresses: { create: { slug, locale: 'zh' } } },
          ],
        },
      },
    });
  }
}

async function makePreviews(ctx: Ctx, facts: ReturnType<typeof factsOf>): Promise<Previews> {
  const now = new Date();
  const banner = {
    ...noBanner,
    on: true,
    words: {
      en: 'The reading room is closed on 1 and 2 May; enquiries by e-mail are answered.',
      zh: '5月1日至2日阅览室闭馆，电子邮件咨询照常答复。',
    },
    href: { en: '/en/site-map', zh: '/zh/site-map' },
  };
  const ofSettings = async (setting: Setting) => {
    const { id } = await draftSettings(ctx, setting);
    const at = async (locale: Language) => `/preview/${await settingsPreviewToken(id, 'home', locale, now)}`;
    return { en: await at('en'), zh: await at('zh') };
  };
  const ofDraft = async (locale: Language, title: string) => {
    const { editionId } = await createArticle(ctx, { facts, locale, text: text(title, { slug: randomUUID() }) });
    return `/preview/${await previewToken(editionId, locale, now)}`;
  };
  return {
    draft: { en: await ofDraft('en', 'A text that nobody has read yet'), zh: await ofDraft('zh', '尚未发布的稿件') },
    settings: await ofSettings({ group: 'look', value: { accent: 'pine' } }),
    announcement: await ofSettings({ group: 'announcement', value: banner }),
    emergency: await ofSettings({ group: 'emergency', value: banner }),
  };
}
