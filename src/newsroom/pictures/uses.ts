import type { Tx } from '@/platform/db/client';
import { figuresIn } from '../body/figure';
import type { Body } from '../body/schema';
import { demand } from '../refused';

/**
 * The text with the size of its pictures as the database knows it: renderers ask nobody, and nobody can say another.
 * @throws Refused `body.pictureUnknown` at the field
 */
export async function withSizes(tx: Tx, body: Body): Promise<Body> {
  const known = await findShown(tx, body);
  const sizes = new Map(known.map(({ hash, width, height }) => [hash, { width, height }]));
  const content = body.content.map((block) => {
    if (block.type !== 'figure') return block;
    const size = sizes.get(block.attrs.picture);
    demand(size !== undefined, 'body.pictureUnknown', { field: 'body' });
    return { ...block, attrs: { ...block.attrs, ...size } };
  });
  return { ...body, content };
}

/** Notes which pictures the edition shows now. */
export async function keepUses(tx: Tx, editionId: string, body: Body): Promise<void> {
  const pictures = await findShown(tx, body);
  await tx.pictureUse.deleteMany({ where: { editionId, pictureId: { notIn: pictures.map(({ id }) => id) } } });
  await tx.pictureUse.createMany({
    data: pictures.map(({ id }) => ({ editionId, pictureId: id })),
    skipDuplicates: true,
  });
}

type Found = { id: string; hash: string; width: number; height: number };

/** Held until the commit: nobody deletes a picture that is just being used. */
async function findShown(tx: Tx, body: Body): Promise<Found[]> {
  const hashes = [...new Set(figuresIn(body).map(({ attrs }) => attrs.picture))];
  if (hashes.length === 0) return [];
  return tx.$queryRaw<Found[]>`
    SELECT "id", "hash", "width", "height" FROM "Picture" WHERE "hash" = ANY (${hashes}) FOR KEY SHARE`;
}
