import type { ArticleKind, Locale, Prisma } from '@/platform/db/client';
import type { FoundHeading } from './dto';
import { findSibling, findText, siblingOf } from './find-text';
import { channelOf, otherOf } from './reader-rows';

const heading = {
  slug: true,
  title: true,
  state: true,
  endedAt: true,
  endReason: true,
  intoId: true,
  localization: {
    select: {
      articleId: true,
      article: {
        select: {
          kind: true,
          issuedOn: true,
          channels: { orderBy: { position: 'asc' }, include: { channel: true } },
        },
      },
    },
  },
} as const satisfies Prisma.EditionSelect;

type Row = Prisma.EditionGetPayload<{ select: typeof heading }>;

/** What an address answers, for a page that is about its text and does not show it. */
export async function findHeading(kind: ArticleKind, locale: Locale, slug: string): Promise<FoundHeading> {
  const found = await findText<Row>(kind, locale, slug, heading);
  if (found.answer === 'none' || found.answer === 'moved') return found;
  const { title, localization } = found.edition;
  const channel = channelOf(locale, localization.article);
  if (found.answer === 'unpublished')
    return { answer: 'unpublished', ended: found.ended, sibling: found.sibling, channel };
  const sibling = siblingOf(await findSibling(otherOf(locale), localization.articleId));
  return { answer: 'live', text: { slug, title, channel, sibling } };
}
