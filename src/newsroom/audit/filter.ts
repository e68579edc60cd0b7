import { db, type Prisma } from '@/platform/db/client';
import { siteTimeZone } from '../dates';
import { instantAt } from '../zone-rules';
import { events, kindOf } from './rules';
import type { AuditFilter } from './schema';

/** In days of the site's zone, both included. */
export async function whereOf(filter: AuditFilter): Promise<Prisma.AuditEventWhereInput> {
  const { who, person, event, since, until, article, from } = filter;
  const asked = events.filter((name) => name === event || kindOf(name) === event);
  return {
    // Who signs in is nobody yet when she does.
    ...(who && { OR: [{ actorId: who }, { actorId: null, personId: who, from: { not: null } }] }),
    ...(person && { personId: person }),
    ...(event && { event: { in: asked } }),
    ...((since || until) && { at: { ...(since && { gte: startOf(since) }), ...(until && { lt: endOf(until) }) } }),
    ...(article && { articleId: await findArticleId(article) }),
    ...(from && { from }),
  };
}

const startOf = (day: string): Date => new Date(instantAt(`${day}T00:00`, siteTimeZone()) ?? 0);

/** The beginning of the day after. */
function endOf(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return startOf(next.toISOString().slice(0, 10));
}

const nobodys = '00000000-0000-0000-0000-000000000000';

/** By its id, or an address at which it stands or stood; what is neither names no article. */
async function findArticleId(said: string): Promise<string> {
  const [, id] = /([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/.exec(said) ?? [];
  if (id) return id;
  const slug =
    decoded(said)
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const address = await db().address.findFirst({ where: { slug }, select: { localization: true } });
  return address?.localization.articleId ?? nobodys;
}

function decoded(said: string): string {
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}
