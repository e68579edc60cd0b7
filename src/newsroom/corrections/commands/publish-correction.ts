import type { Locale, Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { personId } from '../../context';
import { aboutArticle, placeOf, withPlace } from '../../editions/place';
import { tagsOf } from '../../editions/tags';
import { authorise } from '../../policy';
import { isReadable } from '../../public';
import { demand } from '../../refused';
import type { CorrectionWords } from '../schema';

export type PublishCorrection = { articleId: string; words: CorrectionWords };

/**
 * Tells readers what was wrong in a text, with the day, for ever. It says nothing about the text itself, which may have
 * been mended before or may stay as it was; it is news, so its texts come first in feeds again.
 */
export const publishCorrection = command(async (tx, ctx, { articleId, words }: PublishCorrection) => {
  authorise(ctx.actor, 'desk.read');
  const article = await findArticle(tx, articleId);
  demand(article !== null, 'article.missing');
  const spoken = languagesOf(words);
  for (const locale of spoken) {
    authorise(ctx.actor, 'edition.correct', { ...aboutArticle(article), locale });
    const readable = article.localizations.some((each) => each.locale === locale && each.editions.length > 0);
    demand(readable, 'correction.nobodyReads', { field: fields[locale] });
  }

  // Takes the article for this transaction: of a double click the second one finds what the first has said.
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: ctx.now } });
  demand((await tx.correction.count({ where: { articleId, ...words } })) === 0, 'correction.said');
  await tx.correction.create({ data: { articleId, ...words, at: ctx.now, madeById: personId(ctx.actor) } });
  await tx.edition.updateMany({
    where: { ...isReadable, localization: { articleId, locale: { in: spoken } } },
    data: { majorAt: ctx.now },
  });
  await recordEvent(tx, ctx, { event: 'article.corrected', articleId, details: { after: words } });
  const tags = await Promise.all(spoken.map((locale) => tagsOf(tx, locale, placeOf(article))));
  await changed(tx, tags.flat());
});

const fields = { en: 'wordsEn', zh: 'wordsZh' } as const satisfies Record<Locale, keyof CorrectionWords>;

const languagesOf = (words: CorrectionWords): Locale[] =>
  (Object.keys(fields) as Locale[]).filter((locale) => words[fields[locale]] !== '');

const findArticle = (tx: Tx, id: string) =>
  tx.article.findUnique({
    where: { id },
    include: {
      ...withPlace,
      localizations: { select: { locale: true, editions: { where: isReadable, select: { id: true } } } },
    },
  });
