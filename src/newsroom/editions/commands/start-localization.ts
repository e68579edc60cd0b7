import type { Locale } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { textDigest } from '../../audit/text-digest';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { beginEdition } from '../begin-edition';
import { changedByAnother } from '../lock-edition';
import { aboutArticle, withPlace } from '../place';
import { numberWords } from '../rules';
import type { Text } from '../schema';
import { completeText, demandFreeSlug } from '../write-text';

export type StartLocalization = { articleId: string; locale: Locale; text: Text };

/** The first text of an article in a language it has not been written in. The other language is not touched. */
export const startLocalization = command(async (tx, ctx, { articleId, locale, text }: StartLocalization) => {
  authorise(ctx.actor, 'desk.read');
  const article = await tx.article.findUnique({ where: { id: articleId }, include: withPlace });
  demand(article !== null, 'article.missing');
  authorise(ctx.actor, 'edition.write', { ...aboutArticle(article), locale });
  const there = await tx.edition.findFirst({
    where: { localization: { articleId, locale } },
    orderBy: [{ major: 'desc' }, { minor: 'desc' }],
    include: { updatedBy: { select: { name: true } } },
  });
  if (there) throw changedByAnother(there);

  const complete = await completeText(tx, text);
  await demandFreeSlug(tx, locale, complete.slug, null);
  const localization = await tx.localization.create({ data: { articleId, locale } });
  const edition = await beginEdition(tx, ctx, localization.id, complete, null);
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: ctx.now } });
  const details = { locale, number: numberWords(edition), after: textDigest(complete) };
  await recordEvent(tx, ctx, { event: 'localization.started', articleId, editionId: edition.id, details });
  return { editionId: edition.id, version: edition.version };
});
