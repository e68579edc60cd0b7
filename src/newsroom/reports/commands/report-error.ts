import { createHash } from 'node:crypto';
import type { ArticleKind, Locale, Tx } from '@/platform/db/client';
import { command } from '../../command';
import { isPublic } from '../../public';
import { demand } from '../../refused';
import { leaveTrace } from '../limits';
import type { Report } from '../schema';

/** `sender` is an address of the network, which is not kept. */
export type ReportError = { kind: ArticleKind; locale: Locale; slug: string; sender: string; report: Report };

/**
 * A reader tells of an error in a text that is live. Anybody may, not too often. The same words about the same text are
 * kept once while they wait: who sends them again is thanked again, and answered where they said last.
 */
export const reportError = command(async (tx, ctx, { kind, locale, slug, sender, report }: ReportError) => {
  const localizationId = await findLive(tx, kind, locale, slug);
  demand(localizationId !== null, 'report.noText');
  await leaveTrace(tx, sender, ctx.now);
  const { quote, words, contact = '' } = report;
  const digest = createHash('sha256')
    .update(JSON.stringify([quote, words]))
    .digest('base64url');
  const data = { localizationId, quote, words, contact, digest, at: ctx.now };
  const { count } = await tx.errorReport.createMany({ data: [data], skipDuplicates: true });
  if (count === 0 && contact)
    await tx.errorReport.updateMany({ where: { localizationId, digest, outcome: null }, data: { contact } });
});

/** Any address the text ever had will do: it may have moved while its reader wrote. */
async function findLive(tx: Tx, kind: ArticleKind, locale: Locale, slug: string): Promise<string | null> {
  const address = await tx.address.findUnique({
    where: { locale_slug: { locale, slug }, localization: { article: { kind }, editions: { some: isPublic } } },
    select: { localizationId: true },
  });
  return address?.localizationId ?? null;
}
