import { Readable } from 'node:stream';
import { openRendition } from '@/distribution/media/renditions';
import { findDeskPicture } from '@/newsroom/pictures/queries';
import { parsePictureFile, pictureTypes } from '@/newsroom/pictures/rules';
import { can } from '@/newsroom/policy';
import { findActor } from '../../../who';

type Props = { params: Promise<{ hash: string; file: string }> };

/** Pictures for those who are signed in, whether readers may see them yet or not. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const actor = await findActor();
  if (!actor) return new Response(null, { status: 401 });
  if (!can(actor, 'desk.read')) return new Response(null, { status: 403 });
  const { hash, file: name } = await params;
  const file = parsePictureFile([hash, name]);
  const found = file && (await findDeskPicture(actor, hash));
  const stored = found && (await openRendition(file, found.width));
  if (!stored) return new Response(null, { status: 404 });
  const headers = {
    'Content-Type': pictureTypes[file.form],
    'Content-Length': String(stored.size),
  };
  return new Response(Readable.toWeb(stored.stream) as ReadableStream, { headers });
}
