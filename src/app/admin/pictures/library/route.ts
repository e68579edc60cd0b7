import { listPictures } from '@/newsroom/pictures/queries';
import { can } from '@/newsroom/policy';
import { findActor } from '../../who';

/** A page of pictures, for choosing one while a text is open. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json({ refusal: { key: 'session.ended' } }, { status: 401 });
  if (!can(actor, 'desk.read')) return Response.json({ refusal: { key: 'forbidden' } }, { status: 403 });
  const query = new URL(request.url).searchParams;
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
  return Response.json(await listPictures(actor, page, query.get('q') ?? ''));
}
