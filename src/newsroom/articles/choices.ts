import { db, type Locale, type Prisma } from '@/platform/db/client';
import type { Actor } from '../context';
import { calendarDay } from '../dates';
import { authorise } from '../policy';
import type { ArticleChoice } from './dto';
import { readableArticles } from './readable';

const most = 10;

const choice = {
  id: true,
  issuedOn: true,
  localizations: {
    select: {
      locale: true,
      editions: {
        where: { state: { not: 'superseded' } },
        orderBy: [{ major: 'desc' }, { minor: 'desc' }],
        select: { title: true, state: true },
      },
    },
  },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof choice }>;

function present({ id, issuedOn, localizations }: Row): ArticleChoice {
  const titleIn = (locale: Locale) =>
    localizations.find((localization) => localization.locale === locale)?.editions[0]?.title ?? '';
  const live = localizations.filter(({ editions }) => editions.some(({ state }) => state === 'published'));
  return {
    id,
    title: { en: titleIn('en'), zh: titleIn('zh') },
    issuedOn: calendarDay(issuedOn),
    live: live.map(({ locale }) => locale).sort(),
  };
}

/** News whose title holds these words in either language, or whose address is among them; the newest first. */
export async function findChoices(actor: Actor, words: string): Promise<ArticleChoice[]> {
  authorise(actor, 'desk.read');
  const asked = words.normalize('NFC').trim().slice(0, 200);
  if (asked === '' || !asked.isWellFormed()) return [];
  const slug = /\/news\/([^/?#\s]+)/.exec(asked)?.[1] ?? asked;
  const edition: Prisma.EditionWhereInput = {
    state: { not: 'superseded' },
    OR: [{ title: { contains: literal(asked), mode: 'insensitive' } }, { slug: decoded(slug) }],
  };
  const rows = await db().article.findMany({
    where: { ...readableArticles(actor), kind: 'news', localizations: { some: { editions: { some: edition } } } },
    orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
    take: most,
    select: choice,
  });
  return rows.map(present);
}

/** These articles, in this order. */
export async function choicesOf(actor: Actor, ids: string[]): Promise<ArticleChoice[]> {
  authorise(actor, 'desk.read');
  const rows = await db().article.findMany({ where: { ...readableArticles(actor), id: { in: ids } }, select: choice });
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(present));
}

/** PostgreSQL's LIKE knows two signs for anything. */
const literal = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
