import { db } from '@/platform/db/client';
import { type Actor, personId } from '../context';
import { authorise } from '../policy';

/** What somebody's next article begins with: the editors in charge of the last one they made, else themselves. */
export async function lastEditors(actor: Actor): Promise<{ en: string; zh: string }> {
  authorise(actor, 'desk.read');
  const last = await db().article.findFirst({
    where: { createdById: personId(actor) },
    orderBy: { id: 'desc' },
    select: { editorEn: true, editorZh: true },
  });
  if (last) return { en: last.editorEn, zh: last.editorZh };
  const name = actor.kind === 'person' ? actor.name : '';
  if (/\p{Script=Han}/u.test(name)) return { en: '', zh: name };
  // A name of one word may be that of an account, which no reader should see.
  return { en: /\S\s+\S/.test(name) ? name : '', zh: '' };
}
