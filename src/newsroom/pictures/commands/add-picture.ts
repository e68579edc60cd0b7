import type { Tx } from '@/platform/db/client';
import { storage } from '@/platform/storage';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { type Ctx, personId } from '../../context';
import { authorise } from '../../policy';
import type { DeskPicture } from '../dto';
import { lockFiles, originalOf } from '../files';
import { judgePicture, type MadePicture } from '../judge';
import { deskPicture, deskSelect } from '../present';
import { fileName, type PictureWords } from '../schema';

export type AddPicture = { bytes: Uint8Array; name: string };

/**
 * Takes an upload in. It is judged and made anew before anything is written; what is there already, by its content, is
 * answered as it stands.
 * @throws Refused `picture.*`
 */
export async function addPicture(ctx: Ctx, { bytes, name }: AddPicture): Promise<DeskPicture> {
  authorise(ctx.actor, 'picture.upload');
  return keepPicture(ctx, { made: await judgePicture(bytes), name: fileName(name) });
}

type KeepPicture = { made: MadePicture; name: string; words?: PictureWords };

/** The bytes first, then the row that names them: a row never stands for what is not there. */
export const keepPicture = command(async (tx, ctx, { made, name, words }: KeepPicture): Promise<DeskPicture> => {
  authorise(ctx.actor, 'picture.upload');
  await lockFiles(tx, made.hash);
  const known = await tx.picture.findUnique({ where: { hash: made.hash }, select: deskSelect });
  // Put even so: a folder that was lost comes back with the next upload.
  await storage().put(originalOf(made.hash), made.bytes);
  return deskPicture(known ?? (await insert(tx, ctx, { made, name, words })));
});

async function insert(tx: Tx, ctx: Ctx, { made, name, words }: KeepPicture) {
  const { hash, format, width, height, bytes } = made;
  const size = { width, height, bytes: bytes.length };
  const picture = await tx.picture.create({
    data: { hash, format, ...size, name, ...words, uploadedAt: ctx.now, uploadedById: personId(ctx.actor) },
    select: deskSelect,
  });
  await recordEvent(tx, ctx, { event: 'picture.uploaded', details: { pictureId: picture.id, hash, name, ...size } });
  return picture;
}
