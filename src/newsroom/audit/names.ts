import { db } from '@/platform/db/client';
import type { DeskEvents } from './dto';

type Names = DeskEvents['names'];

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Every id that details hold, however deep. */
export function idsIn(details: unknown): string[] {
  if (typeof details === 'string') return id.test(details) ? [details] : [];
  if (details && typeof details === 'object') return Object.values(details).flatMap(idsIn);
  return [];
}

export const nameOf = (names: Names, of: string) => names[of] ?? { en: '', zh: '' };

/** What is there today under these ids, as it is called today; what is gone has its id alone. */
export async function findNames(ids: string[]): Promise<Names> {
  const where = { id: { in: [...new Set(ids)] } };
  const named = { where, select: { id: true, nameEn: true, nameZh: true } };
  const [places, articles, topics, pictures] = await Promise.all([
    Promise.all([db().channel.findMany(named), db().department.findMany(named), db().tag.findMany(named)]),
    db().article.findMany({
      where,
      select: {
        id: true,
        localizations: {
          select: {
            locale: true,
            editions: { orderBy: [{ major: 'desc' }, { minor: 'desc' }], take: 1, select: { title: true } },
          },
        },
      },
    }),
    db().topic.findMany({ where, select: { id: true, titleEn: true, titleZh: true } }),
    db().picture.findMany({ where, select: { id: true, name: true } }),
  ]);
  const both = (en: string, zh: string) => ({ en: en || zh, zh: zh || en });
  return Object.fromEntries([
    ...places.flat().map((place) => [place.id, both(place.nameEn, place.nameZh)]),
    ...articles.map((article) => {
      const title = (locale: 'en' | 'zh') =>
        article.localizations.find((each) => each.locale === locale)?.editions[0]?.title ?? '';
      return [article.id, both(title('en'), title('zh'))];
    }),
    ...topics.map((topic) => [topic.id, both(topic.titleEn, topic.titleZh)]),
    ...pictures.map(({ id: pictureId, name }) => [pictureId, both(name, name)]),
  ]);
}
