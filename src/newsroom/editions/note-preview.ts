import { db } from '@/platform/db/client';
import { recordRead } from '../audit/record-read';
import type { Ctx } from '../context';
import { opened, readPreviewToken } from './preview';
import { numberWords } from './rules';

/** Notes that a text was opened by its link before readers see it. Who it was is not known, but where it came from is. */
export async function notePreview(ctx: Ctx, token: string): Promise<void> {
  const promised = await readPreviewToken(token, ctx.now);
  if (!promised) return;
  const edition = await db().edition.findFirst({
    where: opened(promised),
    select: { id: true, state: true, major: true, minor: true, localization: { select: { articleId: true } } },
  });
  if (!edition || edition.state === 'published') return;
  const { articleId } = edition.localization;
  const details = { locale: promised.locale, number: numberWords(edition) };
  await recordRead(ctx, { event: 'edition.previewRead', articleId, editionId: edition.id, details });
}
