import type { Prisma } from '@/platform/db/client';
import type { Actor } from '../context';
import { readableDepartments } from '../policy';

/** The articles an actor may read at the desk: every query of them is built from this. */
export function readableArticles(actor: Actor): Prisma.ArticleWhereInput {
  const departments = readableDepartments(actor);
  return departments === null ? {} : { departmentId: { in: departments } };
}
