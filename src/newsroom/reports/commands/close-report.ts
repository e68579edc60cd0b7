import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { personId } from '../../context';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import type { Closing } from '../schema';

/** Says what came of a reader's report. What was no report at all keeps nobody's address. */
export const closeReport = command(async (tx, ctx, { reportId, outcome, note }: Closing) => {
  authorise(ctx.actor, 'report.close');
  const { count } = await tx.errorReport.updateMany({
    where: { id: reportId, outcome: null },
    data: {
      outcome,
      note,
      closedAt: ctx.now,
      closedById: personId(ctx.actor),
      ...(outcome === 'spam' && { contact: '' }),
    },
  });
  const report = await tx.errorReport.findUnique({
    where: { id: reportId },
    select: { localization: { select: { articleId: true, locale: true } } },
  });
  demand(report !== null, 'report.missing');
  demand(count > 0, 'report.closedByAnother');
  const { articleId, locale } = report.localization;
  await recordEvent(tx, ctx, { event: 'report.closed', articleId, details: { reportId, locale, outcome } });
});
