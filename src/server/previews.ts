import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pages } from '@/distribution/pages/pages';
import type { Locale } from '@/i18n/locales';
import { notePreview } from '@/newsroom/editions/note-preview';
import { clientAddress } from './client';
import type { SendPage } from './send';

type Front = { pages: Pages; sendPage: SendPage };

/** A preview is noted before it is shown; whoever draws it is told nothing of the one who asks. */
export async function sendPreview(
  { pages, sendPage }: Front,
  req: IncomingMessage,
  res: ServerResponse,
  { locale, token }: { locale: Locale; token: string },
): Promise<void> {
  const page = await pages.once(`/${locale}/preview/${encodeURIComponent(token)}`);
  const ctx = {
    actor: { kind: 'system' },
    now: new Date(),
    requestId: randomUUID(),
    from: clientAddress(req),
  } as const;
  if (page.status === 200) await notePreview(ctx, token);
  sendPage(req, res, page);
}
