import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pages } from '@/distribution/pages/pages';
import { simplify } from '@/distribution/pages/traditional';
import type { Locale } from '@/i18n/locales';
import type { TextKind } from '@/i18n/paths';
import { madeFrom } from '@/i18n/scripts';
import { Refused } from '@/newsroom/refused';
import { reportError } from '@/newsroom/reports/commands/report-error';
import { dropOldTraces, traceLife } from '@/newsroom/reports/limits';
import { type RefusedReport, type ReportField, reportSchema } from '@/newsroom/reports/schema';
import { isFromHere } from '@/platform/auth/origin';
import { log } from '@/platform/log';
import { parseAddress } from './address';
import { readBody } from './body';
import { clientAddress } from './client';
import { inTurn, sendLater } from './limits';
import { redirect, sendPage, sendWords } from './send';

/** In bytes: ten thousand Chinese characters in each field, as a form writes them, and some. */
const longestBody = 256 * 1024;

/** A field that no reader sees and every machine fills in. */
const trap = 'subject';

type Typed = RefusedReport['typed'];

/** The page a report was sent from, which says what it is about. */
type From = { key: string; kind: TextKind; locale: Locale; slug: string };

/**
 * Takes what readers report (纠错): a plain form, answered with a redirection to thanks, or with the same form and words
 * at its fields. That page is made once, from what was typed, by the way of all pages; it is stored nowhere.
 */
export class Reports {
  constructor(
    private readonly pages: Pick<Pages, 'once'>,
    private readonly siteUrl: string,
  ) {
    this.sweep();
  }

  async receive(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'POST') return sendWords(res, 405, 'Only for reports. 仅供提交。', { Allow: 'POST' });
    if (isFromHere(req.headers, this.siteUrl) === false)
      return sendWords(res, 403, 'Send it from this site. 请在本站提交。');
    if (!/^application\/x-www-form-urlencoded(;|$)/i.test(req.headers['content-type'] ?? ''))
      return sendWords(res, 415, 'Send it as a form. 请以表单提交。', { Connection: 'close' });
    const body = await readBody(req, longestBody);
    if (body === null) return sendWords(res, 413, tooLarge, { Connection: 'close' });

    const form = new URLSearchParams(body);
    const from = parseFrom(form.get('page') ?? '');
    if (!from) return sendWords(res, 400, 'This form is not complete. 表单不完整。');
    const typed = { quote: textOf(form, 'quote'), words: textOf(form, 'words'), contact: textOf(form, 'contact') };
    const refused = form.get(trap) ? null : await this.keep(req, from, typed);
    if (!refused) return redirect(res, 303, from.key.replace(/report$/, 'reported'));

    const late = await inTurn('reports', req, res, async () => {
      const page = await this.pages.once(from.key, refused);
      sendPage(req, res, page, refused.status === 429 ? ['Retry-After', String(traceLife / 1000)] : []);
    });
    if (late) sendLater(res, late);
  }

  private async keep(
    req: IncomingMessage,
    { key, kind, locale, slug }: From,
    typed: Typed,
  ): Promise<RefusedReport | null> {
    const parsed = reportSchema.safeParse(typed);
    if (!parsed.success) return { status: 422, typed, errors: errorsOf(parsed.error.issues) };
    const { quote } = parsed.data;
    // Who reads in Traditional characters quotes a text that is kept in Simplified ones.
    const report = { ...parsed.data, quote: madeFrom(key) ? await simplify(quote) : quote };
    try {
      const ctx = { actor: { kind: 'system' }, now: new Date(), requestId: randomUUID() } as const;
      await reportError(ctx, { kind, locale, slug, sender: clientAddress(req), report });
      setTimeout(() => this.sweep(), traceLife + 1_000).unref();
      return null;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: /^report\.too/.test(error.key) ? 429 : 422, typed, errors: { '': error.key } };
    }
  }

  /** Traces go when they are old, also when nobody sends any more. */
  private sweep(): void {
    dropOldTraces(new Date()).catch((error) => log().warn({ error }, 'old traces could not be dropped'));
  }
}

/** The canonical address of a report's form, in either script. */
function parseFrom(path: string): From | null {
  const address = parseAddress(path);
  if (address.kind !== 'page') return null;
  const [, section, slug] = /\/(news|pages)\/([^/]+)\/report$/.exec(address.key) ?? [];
  if (!slug) return null;
  const kind = section === 'pages' ? 'page' : 'news';
  return { key: address.key, kind, locale: address.locale, slug: decodeURIComponent(slug) };
}

/** Without what no page may hold: it would come back in one. */
const textOf = (form: URLSearchParams, name: ReportField): string =>
  (form.get(name) ?? '').replace(/\p{Noncharacter_Code_Point}|(?![\t\n\r])\p{Cc}/gu, '');

function errorsOf(issues: { path: PropertyKey[]; message: string }[]): RefusedReport['errors'] {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) errors[String(path[0] ?? '')] ??= message;
  return errors;
}

const tooLarge = 'This is far too much. Go back, shorten it and send it again. 内容过长，请返回删减后再提交。';
