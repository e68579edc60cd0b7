import { createHash } from 'node:crypto';
import type { Prisma } from '@/platform/db/client';
import { canonical } from '../canonical';

type Text = { title: string; slug: string; summary: string; body: unknown };

/** A text as the audit keeps it: the body as a hash, by which it can be found among the revisions. */
export const textDigest = ({ title, slug, summary, body }: Text): Prisma.InputJsonObject => ({
  title,
  slug,
  summary,
  bodySha256: createHash('sha256').update(canonical(body)).digest('hex'),
});
