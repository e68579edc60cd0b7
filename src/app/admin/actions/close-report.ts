'use server';
import * as reports from '@/newsroom/reports/commands/close-report';
import { closingSchema } from '@/newsroom/reports/schema';
import { formAction } from '../form-action';

export const closeReport = formAction({
  schema: closingSchema,
  run: async (ctx, closing) => {
    await reports.closeReport(ctx, closing);
    return { done: 'reportClosed' };
  },
});
