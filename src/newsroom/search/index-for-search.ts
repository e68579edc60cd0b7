import { db, type Locale, type Tx } from '@/platform/db/client';
import { plainText } from '../body/blocks';
import type { Body } from '../body/schema';
import { publicEditions } from '../public';
import { documentsOf, type Field } from './documents';
import { stemsOf } from './stems';
import { splitUnits, wordsIn } from './units';

type Live = { id: string; localizationId: string; title: string; summary: string; body: unknown };

/** Makes a text findable from the commit on that puts it before its readers, in the place of the edition before it. */
export async function indexForSearch(tx: Tx, locale: Locale, edition: Live): Promise<void> {
  await removeFromSearch(tx, edition.localizationId);
  const fields: Field[] = [
    { weight: 'A', units: splitUnits(edition.title, locale) },
    { weight: 'B', units: splitUnits(edition.summary, locale) },
    { weight: 'C', units: splitUnits(plainText(edition.body as Body), locale) },
  ];
  const words = fields.flatMap(({ units }) => wordsIn(units));
  const documents = documentsOf(fields, await stemsOf(tx, words));
  await tx.$executeRaw`
    INSERT INTO "SearchRow" ("editionId", "part", "document")
    SELECT ${edition.id}::uuid, part, document::tsvector
    FROM unnest(${documents}::text[]) WITH ORDINALITY AS made (document, part)`;
}

/** For the commit that ends a public life. */
export async function removeFromSearch(tx: Tx, localizationId: string): Promise<void> {
  await tx.searchRow.deleteMany({ where: { edition: { localizationId } } });
}

/**
 * Indexes live texts that were published before there was search, one transaction each: a start that is cut short
 * goes on at the next.
 * @returns how many
 */
export async function indexMissing(): Promise<number> {
  let indexed = 0;
  for (const locale of ['en', 'zh'] as const) {
    const missing = await db().edition.findMany({
      where: { ...publicEditions(locale), searchRows: { none: {} } },
      select: { id: true },
    });
    for (const { id } of missing) if (await db().$transaction((tx) => indexIfLive(tx, locale, id))) indexed += 1;
  }
  return indexed;
}

/** Another instance may be taking it off line this moment: whoever locks the row first is waited for. */
async function indexIfLive(tx: Tx, locale: Locale, id: string): Promise<boolean> {
  await tx.$queryRaw`SELECT "id" FROM "Edition" WHERE "id" = ${id}::uuid FOR SHARE`;
  const edition = await tx.edition.findFirst({ where: { id, ...publicEditions(locale) } });
  if (edition) await indexForSearch(tx, locale, edition);
  return edition !== null;
}
