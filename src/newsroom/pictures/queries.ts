import { db } from '@/platform/db/client';
import type { Actor } from '../context';
import { opened, readPreviewToken } from '../editions/preview';
import { authorise } from '../policy';
import { publicPicture } from '../public';
import { picturesIn } from '../settings/pictures';
import { findSettingsPreview } from '../settings/preview';
import type { DeskPicture, PictureShelf, PictureUsed } from './dto';
import { deskPicture, deskSelect } from './present';
import { listUses } from './where-used';

/** What serving a picture needs to know of it. */
export type ServedPicture = { width: number };

/** A picture that readers may see; null for any other, whether there is one or not. */
export async function findPublicPicture(hash: string): Promise<ServedPicture | null> {
  return db().picture.findFirst({ where: { hash, ...publicPicture }, select: { width: true } });
}

/** A picture of the text, the article or the settings behind a preview link. */
export async function findPreviewPicture(token: string, hash: string, now: Date): Promise<ServedPicture | null> {
  const promised = await readPreviewToken(token, now);
  if (!promised) return findPictureOfSettings(token, hash, now);
  const edition = opened(promised);
  const articles = { some: { localizations: { some: { editions: { some: edition } } } } };
  return db().picture.findFirst({
    where: { hash, OR: [{ uses: { some: { edition } } }, { articles }] },
    select: { width: true },
  });
}

/** Those of the other groups are public, and the page asks for them at the same addresses. */
async function findPictureOfSettings(token: string, hash: string, now: Date): Promise<ServedPicture | null> {
  const preview = await findSettingsPreview(token, now);
  if (!preview) return null;
  const ids = picturesIn(preview.setting).map(({ id }) => id);
  return db().picture.findFirst({ where: { hash, OR: [{ id: { in: ids } }, publicPicture] }, select: { width: true } });
}

export async function findDeskPicture(actor: Actor, hash: string): Promise<ServedPicture | null> {
  authorise(actor, 'desk.read');
  return db().picture.findUnique({ where: { hash }, select: { width: true } });
}

const perPage = 48;

/** Pictures by page, the last uploaded first; those whose name or words hold what is looked for. */
export async function listPictures(actor: Actor, page: number, wanted = ''): Promise<PictureShelf> {
  authorise(actor, 'desk.read');
  const contains = { contains: wanted.toWellFormed().replaceAll('\0', '').slice(0, 100), mode: 'insensitive' } as const;
  const fields = ['name', 'altEn', 'altZh', 'captionEn', 'captionZh', 'creditEn', 'creditZh'] as const;
  const where = contains.contains ? { OR: fields.map((field) => ({ [field]: contains })) } : {};
  const total = await db().picture.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const rows = await db().picture.findMany({
    where,
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    skip: (at - 1) * perPage,
    take: perPage,
    select: deskSelect,
  });
  return { pictures: rows.map(deskPicture), total, page: at, pages };
}

/** A picture and what shows it, superseded texts included: history can be looked at. */
export async function findPicture(
  actor: Actor,
  id: string,
): Promise<{ picture: DeskPicture; used: PictureUsed[] } | null> {
  authorise(actor, 'desk.read');
  const row = await db().picture.findUnique({ where: { id }, select: deskSelect });
  return row && { picture: deskPicture(row), used: await listUses(actor, id) };
}
