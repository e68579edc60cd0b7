import type { Tx } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { textDigest } from '../../audit/text-digest';
import { sameWords } from '../../body/blocks';
import type { Body } from '../../body/schema';
import { command } from '../../command';
import { type Ctx, personId } from '../../context';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { beginEdition, findShown, numbered } from '../begin-edition';
import { aboutEdition, changedByAnother, findOpen, type LockedEdition, lockEdition } from '../lock-edition';
import { hasEnded, numberWords } from '../rules';
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

  const last = edition.state === 'draft' ? await findShown(tx, edition.localizationId) : edition;
  const text = numbered(await completeText(tx, input.text), last);
  if (!hasEnded(edition.state) && isUnchanged(edition, text))
    return { editionId: edition.id, version: edition.version };
  await demandFreeSlug(tx, edition.localization.locale, text.slug, edition.localizationId);

  const saved =
    edition.state === 'draft'
      ? await overwrite(tx, ctx, edition, text)
      : await beginEdition(tx, ctx, edition.localizationId, text, edition);
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
  saysTheSame(edition, text) &&
  sameWords(edition.body as Body, text.body);

/** The form of a text that readers see says what is to change in it, and of nothing nothing. */
const saysTheSame = ({ state, changeNote, minorChange }: LockedEdition, text: Text) =>
  state === 'draft' ? changeNote === text.changeNote && minorChange === text.minorChange : text.changeNote === '';

async function overwrite(tx: Tx, ctx: Ctx, { id }: LockedEdition, text: ReturnType<typeof numbered>) {
  const saved = await tx.edition.update({ where: { id }, data: { ...text, updatedById: personId(ctx.actor) } });
  await keepRevision(tx, ctx, id, text);
  return saved;
}
