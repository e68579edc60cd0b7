import { expect, it } from 'vitest';
import { hashOfEvent } from '@/newsroom/audit/chain';
import { db } from '@/platform/db/client';
import { desk, person, published } from '../../support/newsroom';

it('every change leaves an event, and each event carries the hash of the one before', async () => {
  const ctx = await person('Wang Lan');
  const place = await desk();
  // Side by side, because a chain has to stay one when several write at once.
  await Promise.all(['One', 'Two', 'Three'].map((title) => published(ctx, place, { en: title })));
  const rows = await db().auditEvent.findMany({ orderBy: { sequence: 'asc' } });
  expect(rows.map(({ event }) => event).sort()).toEqual([
    ...Array(3).fill('article.created'),
    ...Array(3).fill('edition.published'),
  ]);
  let previous = '';
  for (const { hash, sequence: _, ...row } of rows) {
    expect(row.previous).toBe(previous);
    expect(hashOfEvent(row)).toBe(hash);
    previous = hash;
  }
});
