import { db, type Prisma } from '@/platform/db/client';
import { recordRead } from '../audit/record-read';
import { plainText } from '../body/blocks';
import type { Body } from '../body/schema';
import type { Actor, Ctx } from '../context';
import { shownStates } from '../editions/rules';
import { authorise } from '../policy';
import type { DeskReport, DeskReports } from './dto';
import { findQuote } from './find-quote';

const perPage = 20;

const withText = {
  closedBy: { select: { name: true } },
  localization: {
    select: {
      articleId: true,
      locale: true,
      article: { select: { kind: true } },
      editions: {
        where: { state: { in: [...shownStates] } },
        select: { state: true, title: true, slug: true, summary: true, body: true },
      },
    },
  },
} as const satisfies Prisma.ErrorReportInclude;

type Row = Prisma.ErrorReportGetPayload<{ include: typeof withText }>;

/** What readers have reported: what waits, the longest first, or what is closed, the latest first. Pages count from 1. */
export async function listReports(ctx: Ctx, closed: boolean, page: number): Promise<DeskReports> {
  const { actor } = ctx;
  authorise(actor, 'report.read');
  const where = { outcome: closed ? { not: null } : null } satisfies Prisma.ErrorReportWhereInput;
  const [total, open] = await Promise.all([db().errorReport.count({ where }), countOpenReports(actor)]);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const rows = await db().errorReport.findMany({
    where,
    orderBy: closed ? [{ closedAt: 'desc' }, { id: 'desc' }] : [{ at: 'asc' }, { id: 'asc' }],
    skip: (at - 1) * perPage,
    take: perPage,
    include: withText,
  });
  // The rest of a report is no secret of anybody's.
  if (rows.some(({ contact }) => contact !== '')) await recordRead(ctx, { event: 'report.read' });
  return { reports: rows.map(deskReport), closed, open, page: at, pages };
}

/** How many reports wait. */
export async function countOpenReports(actor: Actor): Promise<number> {
  authorise(actor, 'report.read');
  return db().errorReport.count({ where: { outcome: null } });
}

function deskReport(row: Row): DeskReport {
  const { articleId, locale, article, editions } = row.localization;
  const shown = editions.find(({ state }) => state === 'published') ?? editions[0];
  const lines = shown ? [shown.title, shown.summary, plainText(shown.body as Body)] : [];
  return {
    id: row.id,
    article: { id: articleId, kind: article.kind, locale, title: shown?.title ?? '' },
    slug: shown?.state === 'published' ? shown.slug : null,
    quote: row.quote,
    place: findQuote(row.quote, lines),
    words: row.words,
    contact: row.contact,
    at: row.at.toISOString(),
    closing:
      row.outcome && row.closedAt
        ? { outcome: row.outcome, note: row.note, at: row.closedAt.toISOString(), by: row.closedBy?.name ?? null }
        : null,
  };
}
