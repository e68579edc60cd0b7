import { storage } from '@/platform/storage';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { folderOf, lockFiles } from '../files';
import { pictureTag } from '../tags';

export type DeletePicture = { pictureId: string };

/** Deletes a picture that nothing shows, and its files once that is certain. */
export async function deletePicture(ctx: Ctx, input: DeletePicture): Promise<void> {
  const { hash } = await forgetPicture(ctx, input);
  await removeFiles(ctx, { hash });
}

const forgetPicture = command(async (tx, ctx, { pictureId }: DeletePicture) => {
  authorise(ctx.actor, 'picture.delete');
  // Locked first: a text that is being saved with it either has its row by now, or finds the picture gone.
  await tx.$queryRaw`SELECT "id" FROM "Picture" WHERE "id" = ${pictureId}::uuid FOR UPDATE`;
  const picture = await tx.picture.findUnique({
    where: { id: pictureId },
    select: {
      hash: true,
      name: true,
      settings: { take: 1, select: { settingKey: true } },
      topics: { take: 1, select: { titleEn: true, titleZh: true } },
      _count: { select: { uses: true, articles: true } },
    },
  });
  demand(picture !== null, 'picture.missing');
  const { hash, name, settings, topics, _count } = picture;
  const [setting] = settings;
  const [topic] = topics;
  demand(!setting, setting?.settingKey === 'contacts' ? 'picture.usedAsCode' : 'picture.usedAsLogo');
  demand(!topic, 'picture.usedByTopic', { params: { title: topic?.titleZh || topic?.titleEn || '' } });
  demand(_count.uses + _count.articles === 0, 'picture.used');
  await tx.picture.delete({ where: { id: pictureId } });
  await recordEvent(tx, ctx, { event: 'picture.deleted', details: { pictureId, hash, name } });
  await changed(tx, [pictureTag(hash)], true);
  return { hash };
});

/** Somebody may have uploaded the same again since. */
const removeFiles = command(async (tx, _, { hash }: { hash: string }) => {
  await lockFiles(tx, hash);
  if (!(await tx.picture.findUnique({ where: { hash }, select: { id: true } }))) await storage().remove(folderOf(hash));
});
