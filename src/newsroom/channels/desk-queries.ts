import { db } from '@/platform/db/client';
import type { Actor } from '../context';
import { authorise } from '../policy';
import type { DeskPlace } from './desk-dto';

const counted = { _count: { select: { articles: true } } } as const;

/** Channels in their order, departments by the name of their address. */
export async function listPlaces(actor: Actor): Promise<{ channels: DeskPlace[]; departments: DeskPlace[] }> {
  authorise(actor, 'desk.read');
  const [channels, departments] = await Promise.all([
    db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }], include: counted }),
    db().department.findMany({ orderBy: { slug: 'asc' }, include: counted }),
  ]);
  return {
    channels: channels.map(({ introEn, introZh, position, ...row }) => place(row, { introEn, introZh, position })),
    departments: departments.map((row) => place(row, null)),
  };
}

type Row = { id: string; slug: string; version: number; nameEn: string; nameZh: string; _count: { articles: number } };

const place = ({ id, slug, version, nameEn, nameZh, _count }: Row, channel: DeskPlace['channel']): DeskPlace => ({
  id,
  slug,
  version,
  name: { en: nameEn, zh: nameZh },
  channel,
  articles: _count.articles,
});
