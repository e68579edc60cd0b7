import { afterAll, expect, inject, it } from 'vitest';
import { startAway } from '../support/database-away';
import { Connection } from '../support/http';
import { pageKinds, readings } from '../support/page-kinds';
import { checkHtml } from '../support/vnu';

process.env.DATABASE_URL = inject('databaseUrl');
const { askPage } = await import('../support/ask-page');
const { makePages } = await import('../support/make-pages');
const { db } = await import('@/platform/db/client');

afterAll(() => db().$disconnect());

it('every kind of page, in both languages and both scripts, is valid HTML', async () => {
  const documents: Record<string, string> = {};
  const http = new Connection(inject('origin'));
  const previews = await makePages();
  for (const kind of readings.flatMap(pageKinds)) {
    const { status, body } = await askPage(http, kind, previews);
    const name = `${kind.reading}: ${kind.name}`;
    expect(status, name).toBe(kind.status);
    documents[name] = body;
  }
  http.close();

  const away = await startAway(inject('databaseUrl'));
  const broken = new Connection(away.origin);
  for (const reading of readings) {
    const { status, body } = await broken.ask(`/${reading}`);
    expect(status, reading).toBe(503);
    documents[`${reading}: page that cannot be made`] = body;
  }
  broken.close();
  await away.stop();

  expect(checkHtml(documents)).toEqual([]);
}, 120_000);
