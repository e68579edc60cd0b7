import { db, type Locale } from '@/platform/db/client';
import { readableArticles } from '../articles/readable';
import type { Actor } from '../context';
import { authorise } from '../policy';
import { demand } from '../refused';
import { previewToken } from './preview';

/**
 * The token of a preview, for somebody who may read the text at the desk: whoever is given the link needs no session.
 * @throws Refused `forbidden`, also for a text that does not exist
 */
export async function previewTokenFor(actor: Actor, editionId: string, locale: Locale, now: Date): Promise<string> {
  authorise(actor, 'desk.read');
  const localization = { locale, article: readableArticles(actor) };
  const readable = await db().edition.findFirst({ where: { id: editionId, localization }, select: { id: true } });
  demand(readable !== null, 'forbidden');
  return previewToken(editionId, locale, now);
}
