import type { Locale, Tx } from '@/platform/db/client';
import { presentPicture } from '../pictures/present';
import { pictureTag } from '../pictures/tags';
import { demand } from '../refused';
import type { Setting } from './schema';

/** The pictures a group shows on every page, by the path of their fields. */
export function picturesIn({ group, value }: Setting): { field: string; id: string }[] {
  const named = (field: string, id: string | null) => (id ? [{ field, id }] : []);
  switch (group) {
    case 'identity':
      return named('logo', value.logo);
    case 'contacts':
      return named('wechat.code', value.wechat.code);
    default:
      return [];
  }
}

/**
 * Holds them for this transaction: nobody deletes a picture that is just being used.
 * @throws Refused `settings.picture` at the field for one that does not exist (any more)
 */
export async function demandKnownPictures(tx: Tx, setting: Setting): Promise<void> {
  for (const { field, id } of picturesIn(setting)) {
    const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Picture" WHERE "id" = ${id}::uuid FOR KEY SHARE`;
    demand(found.length === 1, 'settings.picture', { field });
  }
}

/**
 * Notes which pictures the group shows now.
 * @returns the tags of those that become public with it, or cease to be
 */
export async function keepSettingPictures(tx: Tx, setting: Setting): Promise<string[]> {
  const settingKey = setting.group;
  const now = new Set(picturesIn(setting).map(({ id }) => id));
  const rows = await tx.settingPicture.findMany({ where: { settingKey }, select: { pictureId: true } });
  const before = new Set(rows.map(({ pictureId }) => pictureId));
  await tx.settingPicture.deleteMany({ where: { settingKey, pictureId: { notIn: [...now] } } });
  await tx.settingPicture.createMany({
    data: [...now].map((pictureId) => ({ settingKey, pictureId })),
    skipDuplicates: true,
  });
  const turned = await tx.picture.findMany({
    where: { id: { in: [...[...now].filter((id) => !before.has(id)), ...[...before].filter((id) => !now.has(id))] } },
    select: { hash: true },
  });
  return turned.map(({ hash }) => pictureTag(hash));
}

type Row = Parameters<typeof presentPicture>[1] & { id: string };

/** @param base what the addresses of pictures begin with */
export function pictureIn(locale: Locale, rows: Row[], id: string | null, base: string) {
  const row = rows.find((each) => each.id === id);
  return row ? presentPicture(locale, row, base) : null;
}
