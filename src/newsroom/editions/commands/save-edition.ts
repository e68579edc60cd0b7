import type { Tx } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { textDigest } from '../../audit/text-digest';
import { sameWords } from '../../body/blocks';
import type { Body } from '../../body/schema';
import { command } from '../../command';
import { type Ctx, personId } from '../../context';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { beginEdition } from '../begin-edition';
import { aboutEdition, changedByAnother, findOpen, type LockedEdition, lockEdition } from '../lock-edition';
import { numberWords } from '../rules';
import type { Text } from '../schema';
import { completeText, demandFreeSlug, keepRevision } from '../write-text';

export type SaveEdition = { editionId: string; version: number; text: Text };

/**
 * Saves into the open edition. From one that readers see or have seen, it begins the next: what is live stays as it
 * is until that is published. Saving what already stands there keeps no revision; of a text that was taken off line it
 * begins the edition that brings it back.
 */
export const saveEdition = command(async (tx, ctx, input: SaveEdition) => {
  const edition = await lockEdition(tx, ctx, input, 'edition.write');
  if (await wasLive(tx, edition)) authorise(ctx.actor, 'edition.revise', aboutEdition(edition));
  demand(edition.state !== 'superseded', 'edition.superseded');
  if (edition.state !== 'draft') await demandNoneOpen(tx, edition);

  const text = await completeText(tx, input.text);
  if (edition.state !== 'unpublished' && isUnchanged(edition, text))
    return { editionId: edition.id, version: edition.version };
  await demandFreeSlug(tx, edition.localization.locale, text.slug, edition.localizationId);

  const saved =
    edition.state === 'draft' ? await overwrite(tx, ctx, edition, text) : await begin(tx, ctx, edition, text);
  const { articleId } = edition.localization;
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: ctx.now } });
  const words = { before: textDigest(edition), after: textDigest(text) };
  const details = { locale: edition.localization.locale, number: numberWords(saved), ...words };
  await recordEvent(tx, ctx, { event: 'edition.saved', articleId, editionId: saved.id, details });
  return { editionId: saved.id, version: saved.version };
});

/** Whether readers see or have seen a text of this language. */
const wasLive = async (tx: Tx, { localizationId }: LockedEdition): Promise<boolean> =>
  (await tx.edition.count({ where: { localizationId, state: { not: 'draft' } } })) > 0;

async function demandNoneOpen(tx: Tx, { localizationId }: LockedEdition) {
  const open = await findOpen(tx, localizationId);
  if (open) throw changedByAnother(open);
}

const isUnchanged = (edition: LockedEdition, text: Text) =>
  edition.title === text.title &&
  edition.slug === text.slug &&
  edition.summary === text.summary &&
  sameWords(edition.body as Body, text.body);

async function overwrite(tx: Tx, ctx: Ctx, edition: LockedEdition, text: Text) {
  const data = { ...text, updatedById: personId(ctx.actor) };
  const saved = await tx.edition.update({ where: { id: edition.id }, data });
  await keepRevision(tx, ctx, edition.id, text);
  return saved;
}

const begin = (tx: Tx, ctx: Ctx, edition: LockedEdition, text: Text) =>
  beginEdition(tx, ctx, edition.localizationId, text, edition);
