import { db } from '@/platform/db/client';
import type { Actor } from '../context';
import { authorise } from '../policy';
import type { OldAddressList, OldAddressRow, UnknownRow } from './dto';
import { OldAddressTable } from './table';

const perPage = 50;
const shownUnknown = 200;

/** All of them, ready to be asked: for the server. */
export async function readTable(): Promise<OldAddressTable> {
  return new OldAddressTable(await db().oldAddress.findMany({ select: { from: true, to: true } }));
}

const row = {
  id: true,
  from: true,
  to: true,
  updatedAt: true,
  updatedBy: { select: { name: true } },
} as const;

type Row = Omit<OldAddressRow, 'updatedAt' | 'updatedBy'> & { updatedAt: Date; updatedBy: { name: string } | null };

const present = ({ updatedAt, updatedBy, ...rest }: Row): OldAddressRow => ({
  ...rest,
  updatedAt: updatedAt.toISOString(),
  updatedBy: updatedBy?.name ?? null,
});

/** @param q part of either side */
export async function listOldAddresses(actor: Actor, q: string, page: number): Promise<OldAddressList> {
  authorise(actor, 'oldAddress.read');
  const contains = { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const where = q === '' ? {} : { OR: [{ from: contains }, { to: contains }] };
  const total = await db().oldAddress.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const rows = await db().oldAddress.findMany({
    where,
    orderBy: [{ updatedAt: 'desc' }, { from: 'asc' }],
    skip: (Math.min(page, pages) - 1) * perPage,
    take: perPage,
    select: row,
  });
  return { rows: rows.map(present), total, page: Math.min(page, pages), pages, q };
}

export async function findOldAddress(actor: Actor, id: string): Promise<OldAddressRow | null> {
  authorise(actor, 'oldAddress.read');
  const found = await db().oldAddress.findUnique({ where: { id }, select: row });
  return found && present(found);
}

/** What is asked for most and leads nowhere. */
export async function listUnknown(actor: Actor): Promise<UnknownRow[]> {
  authorise(actor, 'oldAddress.read');
  const rows = await db().unknownAddress.findMany({
    where: { ignored: false },
    orderBy: [{ hits: 'desc' }, { lastAt: 'desc' }],
    take: shownUnknown,
  });
  return rows.map(({ address, hits, firstAt, lastAt, referrer }) => ({
    address,
    hits,
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
    referrer,
  }));
}
