import { exportEvents } from '@/newsroom/audit/export-events';
import { recordDenied } from '@/newsroom/audit/record-read';
import { auditFilterSchema, exportFormats } from '@/newsroom/audit/schema';
import { dayInSiteZone } from '@/newsroom/dates';
import { Refused } from '@/newsroom/refused';
import { contextOf, findActor } from '../../who';

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;

/** The audit as a file, sent while it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return new Response(null, { status: 401 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const format = exportFormats.find((each) => each === query.format);
  if (!format) return new Response(null, { status: 400 });
  const ctx = await contextOf(actor);
  try {
    const pieces = await exportEvents(ctx, { filter: auditFilterSchema.parse(query), format });
    return new Response(streamOf(pieces), {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="audit-${dayInSiteZone(ctx.now)}.${format}"`,
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await recordDenied(ctx, error.params?.right);
    return new Response(null, { status: 403 });
  }
}

/** As fast as it is taken, and no further once nobody takes it. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
