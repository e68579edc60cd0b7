import { randomUUID } from 'node:crypto';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { FactsInput } from '@/newsroom/articles/schema';
import type { Actor, Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { findByAddress } from '@/newsroom/editions/queries';
import { type Text, textSchema } from '@/newsroom/editions/schema';
import { addPerson } from '@/newsroom/people/add-person';
import { roles, wholeSite } from '@/newsroom/people/roles';
import { changeSettings } from '@/newsroom/settings/commands/change-settings';
import type { Setting, SettingGroup, Settings } from '@/newsroom/settings/schema';
import { db, type Locale } from '@/platform/db/client';

/** Passwords of people made by tests. */
export const password = 'correct horse battery';

/** Somebody at the desk, and the context in which they act; who may do nearly everything where no roles are named. */
export async function person(name: string, held = wholeSite('administrator', 'chiefEditor')): Promise<Ctx> {
  const now = new Date();
  const system: Ctx = { actor: { kind: 'system' }, now, requestId: 'test' };
  const email = `${randomUUID()}@example.org`;
  const made = await db().$transaction((tx) => addPerson(tx, system, { name, email, password, roles: held }));
  return { actor: { kind: 'person', id: made.id, name, roles: held, sessionId: null }, now, requestId: 'test' };
}

/** The administrator with whom a site began: whoever makes things for a test in a browser adds nobody to its people. */
export async function firstAdministrator(): Promise<Ctx> {
  const { id, name, grants } = await db().person.findFirstOrThrow({
    where: { passwordHash: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, grants: { select: heldBy } },
  });
  return { actor: { kind: 'person', id, name, roles: grants, sessionId: null }, now: new Date(), requestId: 'test' };
}

const heldBy = { role: true, channelId: true, departmentId: true, locale: true } as const;

type More = Partial<Record<'slug' | 'summary' | 'body' | 'changeNote', string>>;

/** A text, and as a change of one a minor one unless a note says more. */
export const text = (title: string, more: More = {}): Text => {
  const minorChange = more.changeNote ? '' : 'yes';
  return textSchema.parse({
    title,
    slug: '',
    summary: '',
    body: JSON.stringify(paragraphs(title)),
    minorChange,
    ...more,
  });
};

export const paragraphs = (...texts: string[]) => ({
  type: 'doc',
  content: texts.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
});

/** Somebody who is not signed in, as far as a command could be made to believe it. */
export const nobody: Actor = { kind: 'person', id: '', name: '', roles: wholeSite(...roles), sessionId: null };

let desks = 0;

/** A department and a channel to put articles in; channels stand in the order in which they were made. */
export async function desk() {
  desks += 1;
  const slug = randomUUID();
  const department = await db().department.create({ data: { slug, nameEn: 'Newsroom', nameZh: '编辑部' } });
  const channel = await db().channel.create({
    data: { slug, position: desks, nameEn: 'News', nameZh: '要闻', introEn: 'News.', introZh: '要闻。' },
  });
  const facts: FactsInput = { departmentId: department.id, issuedOn: '2020-11-05', channelIds: [channel.id] };
  return { department, channel, facts };
}

type Desk = Awaited<ReturnType<typeof desk>>;

/** An article live in the languages that are given a title. */
export async function published(ctx: Ctx, { facts }: Desk, titles: Partial<Record<Locale, string>>, issuedOn?: string) {
  let articleId: string | undefined;
  const editions: Partial<Record<Locale, { editionId: string; version: number }>> = {};
  for (const [locale, title] of Object.entries(titles) as [Locale, string][]) {
    const words = text(title);
    const draft: { articleId?: string; editionId: string; version: number } = articleId
      ? await startLocalization(ctx, { articleId, locale, text: words })
      : await createArticle(ctx, { facts: { ...facts, issuedOn: issuedOn ?? facts.issuedOn }, locale, text: words });
    articleId ??= draft.articleId;
    editions[locale] = { editionId: draft.editionId, ...(await publishEdition(ctx, draft)) };
  }
  if (!articleId) throw new Error('an article needs a title in one language at least');
  return { articleId, editions };
}

/** A channel with more texts than a page of a list holds. @returns its path below a language */
export async function longChannel(ctx: Ctx): Promise<string> {
  const place = await desk();
  const name = randomUUID();
  for (let number = 1; number <= 21; number += 1)
    await published(ctx, place, { en: `${number} of ${name}`, zh: `${name} 之 ${number}` }, '2003-05-05');
  return `/channels/${place.channel.slug}`;
}

/** The article that can be read at this address. */
export async function articleAt(locale: Locale, slug: string) {
  const found = await findByAddress(locale, slug);
  if (found.answer !== 'live') throw new Error(`${slug} answers ${found.answer}`);
  return found.article;
}

/** The key of the refusal a command answers with; fails when it does not refuse. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    return (error as { key?: string }).key ?? `threw ${error}`;
  }
  return 'was not refused';
}

/** Sets a group of settings, whatever stands there. */
export async function change<Group extends SettingGroup>(ctx: Ctx, group: Group, value: Settings[Group]) {
  const row = await db().setting.findUnique({ where: { key: group } });
  return changeSettings(ctx, { setting: { group, value } as Setting, version: row?.version ?? 0 });
}
