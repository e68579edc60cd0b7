import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { inLists, isPublic } from '../public';
import type { DepartmentCount, DepartmentPage } from './dto';
import { anyLive, listPage } from './list-page';
import { nameIn, otherOf } from './reader-rows';
import { departmentTag, listTag } from './tags';

/** A page of the texts of one source; null where there is no such page, or nothing of this department is live. */
export async function listDepartment(locale: Locale, slug: string, page: number): Promise<DepartmentPage | null> {
  reads('departments');
  const department = await db().department.findUnique({ where: { slug } });
  if (!department) return null;
  const other = otherOf(locale);
  reads(departmentTag(department.id, locale), departmentTag(department.id, other));
  const article = { departmentId: department.id };
  const [list, inOther] = await Promise.all([listPage(locale, article, page), anyLive(other, article)]);
  if (!list || list.total === 0) return null;
  return { department: { slug, name: nameIn(locale, department) }, inOther, ...list };
}

/** Departments with something live in this language, by the name of their address. */
export async function listDepartments(locale: Locale): Promise<DepartmentCount[]> {
  reads('departments', listTag(locale));
  const counts = await db().$queryRaw<{ slug: string; nameEn: string; nameZh: string; count: number }[]>`
    SELECT d."slug", d."nameEn", d."nameZh", count(*)::int AS "count"
    FROM "Edition" e
    JOIN "Localization" l ON l."id" = e."localizationId"
    JOIN "Article" a ON a."id" = l."articleId"
    JOIN "Department" d ON d."id" = a."departmentId"
    WHERE e."state" = ${isPublic.state}::"EditionState" AND l."locale" = ${locale}::"Locale"
      AND a."kind" = ${inLists}::"ArticleKind"
    GROUP BY d."id" ORDER BY d."slug"`;
  return counts.map(({ slug, count, ...names }) => ({ slug, name: nameIn(locale, names), count }));
}
