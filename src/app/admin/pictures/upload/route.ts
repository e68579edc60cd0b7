import { recordDenied } from '@/newsroom/audit/record-read';
import type { Ctx } from '@/newsroom/context';
import { addPicture } from '@/newsroom/pictures/commands/add-picture';
import { mostBytes } from '@/newsroom/pictures/rules';
import { Refused } from '@/newsroom/refused';
import { log } from '@/platform/log';
import { contextOf, findActor, requestNumber } from '../../who';

/**
 * Takes a file as the bare body of a request: a form of actions may have 4 MB. It answers the picture, or the key of
 * what was refused; the form it was asked from stays as it is. A request from another site does not come
 * this far (server/desk-writes.ts).
 */
export async function POST(request: Request): Promise<Response> {
  let ctx: Ctx | undefined;
  try {
    const actor = await findActor();
    if (!actor) throw new Refused('session.ended');
    const name = decoded(request.headers.get('x-file-name') ?? '');
    ctx = await contextOf(actor);
    return Response.json({ picture: await addPicture(ctx, { bytes: await bytesOf(request), name }) });
  } catch (error) {
    if (error instanceof Refused) {
      if (error.key === 'forbidden' && ctx) await recordDenied(ctx, error.params?.right);
      return refused(statusOf(error.key), error.key, error.params);
    }
    log().error({ error }, 'a picture could not be taken in');
    return refused(500, 'fault', { number: await requestNumber() });
  }
}

const refused = (status: number, key: string, params?: Refused['params']) =>
  Response.json({ refusal: { key, params } }, { status });

const statusOf = (key: string): number => ({ 'session.ended': 401, 'picture.large': 413 })[key] ?? 422;

/** @throws Refused as soon as there is more than a picture may have */
async function bytesOf({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) throw new Refused('picture.large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
