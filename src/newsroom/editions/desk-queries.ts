import { type ArticleKind, db, type EditionState, type Locale, type Prisma } from '@/platform/db/client';
import { choicesOf } from '../articles/choices';
import { readableArticles } from '../articles/readable';
import { reads } from '../audit/rules';
import type { Actor } from '../context';
import { calendarDay } from '../dates';
import { deskPicture, deskSelect } from '../pictures/present';
import { type Action, authorise, can } from '../policy';
import { countViews } from '../views/queries';
import type { DeskEdition, DeskList, DeskLocalization, DeskRow, DeskState, Facts, Named } from './desk-dto';
import { placeOf, withPlace } from './place';
import { mainChannel, otherOf } from './reader-rows';
import { type Ending, endings, mayMove, numberWords } from './rules';

const perPage = 50;
const historyShown = 20;

/** Open and public editions: what the desk works on. Newest number first. */
const current = {
  where: { state: { not: 'superseded' } },
  orderBy: [{ major: 'desc' }, { minor: 'desc' }],
} as const satisfies Prisma.Localization$editionsArgs;

const summary = {
  state: true,
  title: true,
  slug: true,
  major: true,
  minor: true,
  updatedBy: { select: { name: true } },
  updatedAt: true,
} as const;

type Summary = Prisma.EditionGetPayload<{ select: typeof summary }>;

/** Articles with the state of each language side by side, last changed first. Pages count from 1. */
export async function listForDesk(actor: Actor, page: number, kind: ArticleKind | null = null): Promise<DeskList> {
  authorise(actor, 'desk.read');
  const where = { ...(kind && { kind }), ...readableArticles(actor) };
  const total = await db().article.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const rows = await db().article.findMany({
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    skip: (at - 1) * perPage,
    take: perPage,
    include: {
      channels: { orderBy: { position: 'asc' }, include: { channel: true } },
      localizations: { select: { locale: true, editions: { ...current, select: summary } } },
    },
  });
  return { kind, rows: rows.map(deskRow), total, page: at, pages };
}

type ArticleRow = Prisma.ArticleGetPayload<{
  include: { channels: { include: { channel: true } } };
}> & { localizations: { locale: Locale; editions: Summary[] }[] };

function deskRow(article: ArticleRow): DeskRow {
  const main = article.kind === 'news' ? mainChannel(article) : null;
  const editions = article.localizations.flatMap((localization) => localization.editions);
  const [latest] = editions.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  const inLocale = (locale: Locale) => {
    const found = article.localizations.find((localization) => localization.locale === locale)?.editions;
    return found?.[0] ? { ...stateOf(found), title: found[0].title } : null;
  };
  return {
    articleId: article.id,
    kind: article.kind,
    languages: { en: inLocale('en'), zh: inLocale('zh') },
    channel: main && { en: main.nameEn, zh: main.nameZh },
    issuedOn: calendarDay(article.issuedOn),
    updatedAt: article.updatedAt.toISOString(),
    updatedBy: latest?.updatedBy?.name ?? null,
  };
}

type Numbered = Pick<Summary, 'state' | 'major' | 'minor'>;

function stateOf(editions: Numbered[]): DeskState {
  const open = editions.find(({ state }) => state === 'draft');
  const shown = editions.find(({ state }) => state !== 'draft');
  return {
    public: shown ? { state: shown.state as Exclude<EditionState, 'draft'>, number: numberWords(shown) } : null,
    open: open ? { number: numberWords(open) } : null,
  };
}

/** One language of one article as its edit page needs it; null where there is no such article. */
export async function findLocalization(
  actor: Actor,
  articleId: string,
  locale: Locale,
): Promise<DeskLocalization | null> {
  authorise(actor, 'desk.read');
  const [facts, localizations, events] = await Promise.all([
    findFacts(actor, articleId),
    db().localization.findMany({
      where: { articleId, article: readableArticles(actor) },
      select: { id: true, locale: true, editions: { ...current, include: { updatedBy: { select: { name: true } } } } },
    }),
    listHistory(articleId),
  ]);
  if (!facts) return null;
  const own = localizations.find((found) => found.locale === locale);
  const other = otherOf(locale);
  const editionsIn = (asked: Locale) => localizations.find((found) => found.locale === asked)?.editions ?? [];
  const stateIn = (asked: Locale) => (editionsIn(asked).length > 0 ? stateOf(editionsIn(asked)) : null);
  const editions = editionsIn(locale);
  const [edition] = editions;
  const live = editions.find(({ state }) => state === 'published');
  return {
    articleId,
    locale,
    edition: edition ? deskEdition(edition) : null,
    states: { en: stateIn('en'), zh: stateIn('zh') },
    live: live ? { editionId: live.id, version: live.version, number: numberWords(live) } : null,
    otherDraft: draftOf(actor, facts, other, editionsIn(other)),
    ending: endingOf(actor, facts, locale, editions),
    correctable: localizations.filter((each) => isCorrectable(actor, facts, each)).map((each) => each.locale),
    liveSlug: live?.slug ?? null,
    suggestedSlug: editionsIn(other)[0]?.slug ?? '',
    facts,
    may: mayTo(
      actor,
      facts,
      locale,
      editions.some(({ state }) => state !== 'draft'),
    ),
    views: own ? await countViews(own.id, new Date()) : { total: 0, week: 0 },
    history: events,
  };
}

function mayTo(actor: Actor, facts: Facts, locale: Locale, wasLive: boolean): DeskLocalization['may'] {
  const { departmentId, channelIds, live } = facts;
  const about = { departmentId, channelIds };
  const text = { ...about, locale };
  return {
    write: can(actor, 'edition.write', text) && (!wasLive || can(actor, 'edition.revise', text)),
    publish: can(actor, 'edition.publish', text),
    changeFacts:
      can(actor, 'article.changeFacts', about) && (live.length === 0 || can(actor, 'edition.publish', about)),
  };
}

type Readable = { locale: Locale; editions: { state: EditionState }[] };

const isCorrectable = (actor: Actor, { departmentId, channelIds }: Facts, { locale, editions }: Readable): boolean =>
  editions.some(({ state }) => state === 'published' || state === 'withdrawn') &&
  can(actor, 'edition.correct', { departmentId, channelIds, locale });

function draftOf(actor: Actor, { departmentId, channelIds }: Facts, locale: Locale, editions: EditionRow[]) {
  const draft = editions.find(({ state }) => state === 'draft');
  if (!draft || !can(actor, 'edition.publish', { departmentId, channelIds, locale })) return null;
  return { editionId: draft.id, version: draft.version, number: numberWords(draft) };
}

const rightTo = {
  withdrawn: 'edition.withdraw',
  unpublished: 'edition.unpublish',
  consolidated: 'edition.consolidate',
} as const satisfies Record<Ending, Action>;

function endingOf(actor: Actor, { departmentId, channelIds }: Facts, locale: Locale, editions: EditionRow[]) {
  const shown = editions.find(({ state }) => state !== 'draft');
  if (!shown) return null;
  const about = { departmentId, channelIds, locale };
  const options = endings.filter((ending) => mayMove(shown.state, ending) && can(actor, rightTo[ending], about));
  if (options.length === 0) return null;
  return { editionId: shown.id, version: shown.version, number: numberWords(shown), options };
}

type EditionRow = Prisma.EditionGetPayload<{ include: { updatedBy: { select: { name: true } } } }>;

const deskEdition = (edition: EditionRow): DeskEdition => ({
  editionId: edition.id,
  version: edition.version,
  number: numberWords(edition),
  state: edition.state,
  title: edition.title,
  slug: edition.slug,
  summary: edition.summary,
  changeNote: edition.state === 'draft' ? edition.changeNote : '',
  minorChange: edition.state === 'draft' && edition.minorChange,
  body: edition.body,
  updatedAt: edition.updatedAt.toISOString(),
  updatedBy: edition.updatedBy?.name ?? null,
});

async function listHistory(articleId: string): Promise<DeskLocalization['history']> {
  const events = await db().auditEvent.findMany({
    where: { articleId, event: { notIn: [...reads] } },
    orderBy: { sequence: 'desc' },
    take: historyShown,
    select: { at: true, event: true, details: true, actor: { select: { name: true } } },
  });
  return events.map(({ at, event, details, actor: by }) => {
    const { locale = null, number = null } = details as { locale?: Locale; number?: string };
    return { at: at.toISOString(), by: by?.name ?? null, event, locale, number };
  });
}

/** The facts of an article; null where there is no such article. */
export async function findFacts(actor: Actor, articleId: string): Promise<Facts | null> {
  authorise(actor, 'desk.read');
  const article = await db().article.findFirst({
    where: { id: articleId, ...readableArticles(actor) },
    include: {
      ...withPlace,
      related: { orderBy: { position: 'asc' }, select: { relatedId: true } },
      cover: { select: deskSelect },
      localizations: { select: { locale: true, editions: { where: { state: 'published' }, select: { id: true } } } },
    },
  });
  if (!article) return null;
  const live = article.localizations.filter(({ editions }) => editions.length > 0);
  const { kind, departmentId, channelIds, tagIds } = placeOf(article);
  return {
    articleId,
    kind,
    version: article.version,
    departmentId,
    issuedOn: calendarDay(article.issuedOn),
    channelIds,
    tagIds,
    related: await choicesOf(
      actor,
      article.related.map(({ relatedId }) => relatedId),
    ),
    position: article.position,
    editorEn: article.editorEn,
    editorZh: article.editorZh,
    cover: article.cover && deskPicture(article.cover),
    live: live.map(({ locale }) => locale),
  };
}

const named = ({ id, nameEn, nameZh }: { id: string; nameEn: string; nameZh: string }): Named => ({
  id,
  name: { en: nameEn, zh: nameZh },
});

export async function listDepartments(actor: Actor): Promise<Named[]> {
  authorise(actor, 'desk.read');
  return (await db().department.findMany({ orderBy: { slug: 'asc' } })).map(named);
}

export async function listChannels(actor: Actor): Promise<Named[]> {
  authorise(actor, 'desk.read');
  return (await db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] })).map(named);
}
