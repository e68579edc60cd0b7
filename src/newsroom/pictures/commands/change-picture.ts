import type { Locale, Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand, Refused } from '../../refused';
import { liveLocales } from '../../topics/topic-in';
import { isDescribedIn, shown } from '../present';
import type { PictureWords } from '../schema';
import { pictureTag } from '../tags';

export type ChangePicture = { pictureId: string; version: number; words: PictureWords };

/** What is said of a picture. As a cover it is shown with these words at once; figures in texts keep their own. */
export const changePicture = command(async (tx, ctx, { pictureId, version, words }: ChangePicture) => {
  authorise(ctx.actor, 'picture.change');
  const { count } = await tx.picture.updateMany({
    where: { id: pictureId, version },
    data: { version: { increment: 1 } },
  });
  const before = await tx.picture.findUnique({ where: { id: pictureId }, select: { ...shown, version: true } });
  demand(before !== null, 'picture.missing');
  if (count === 0) throw new Refused('picture.changedByAnother', { version: before.version });
  for (const locale of await liveAsCover(tx, pictureId))
    demand(isDescribedIn(locale, words), 'picture.altOfCover', { field: locale === 'en' ? 'altEn' : 'altZh' });

  await tx.picture.update({ where: { id: pictureId }, data: words });
  const { hash, version: _, width: __, height: ___, ...old } = before;
  await recordEvent(tx, ctx, {
    event: 'picture.changed',
    details: { pictureId, hash, before: old, after: { ...words } },
  });
  await changed(tx, [pictureTag(hash)]);
  return { version: version + 1 };
});

/** Languages in which readers see it as the cover of an article or a topic. */
async function liveAsCover(tx: Tx, coverId: string): Promise<Locale[]> {
  const live = await tx.localization.findMany({
    where: { article: { coverId }, editions: { some: { state: 'published' } } },
    distinct: ['locale'],
    select: { locale: true },
  });
  const topics = await tx.topic.findMany({ where: { coverId }, select: { liveEn: true, liveZh: true } });
  return [...live.map(({ locale }) => locale), ...topics.flatMap(liveLocales)];
}
