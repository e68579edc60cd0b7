import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { personId } from '../../context';
import { authorise } from '../../policy';
import { demand, Refused } from '../../refused';
import { ownPages } from '../own-pages';
import { hasPlaceholder } from '../pattern';
import { mostAddresses, mostPatterns, wrongWithDraft } from '../rules';
import { OldAddressTable } from '../table';
import { oldAddressesTag } from '../tags';
import { lowerCase, parseTarget, targetLine } from '../target';

/** @param id of the entry that is changed; left out for a new one */
export type SaveOldAddress = { id?: string; from: string; to: string; elsewhere: boolean };

/** Says where one old address, or all of a pattern, leads. Readers are led there from the commit on. */
export const saveOldAddress = command(async (tx, ctx, { id, ...draft }: SaveOldAddress) => {
  authorise(ctx.actor, 'oldAddress.change');
  const wrong = wrongWithDraft(draft);
  if (wrong) throw new Refused(wrong.key, { field: wrong.field });
  const target = parseTarget(draft.from);
  const entry = { from: target ? targetLine(target) : draft.from, to: draft.to };
  demand((await ownPages(tx, [entry.from])).size === 0, 'oldAddress.ours', { field: 'from' });

  // Two people at once could each add half of a circle.
  await tx.$executeRaw`LOCK TABLE "OldAddress" IN SHARE ROW EXCLUSIVE MODE`;
  const all = await tx.oldAddress.findMany({ select: { id: true, from: true, to: true } });
  const before = all.find((other) => other.id === id);
  demand(id === undefined || before !== undefined, 'oldAddress.missing');
  const others = all.filter((other) => other.id !== id);
  const same = lowerCase(entry.from);
  demand(!others.some(({ from }) => lowerCase(from) === same), 'oldAddress.taken', { field: 'from' });
  demand(others.length < mostAddresses, 'oldAddress.tooMany', { params: { most: mostAddresses } });
  if (hasPlaceholder(entry.from)) {
    const patterns = others.filter(({ from }) => hasPlaceholder(from)).length;
    demand(patterns < mostPatterns, 'oldAddress.tooManyPatterns', { field: 'from', params: { most: mostPatterns } });
  }
  demand(!new OldAddressTable([...others, entry]).isCircle(entry), 'oldAddress.circle', { field: 'to' });

  const data = { ...entry, updatedAt: ctx.now, updatedById: personId(ctx.actor) };
  const saved = before
    ? await tx.oldAddress.update({ where: { id: before.id }, data })
    : await tx.oldAddress.create({ data: { ...data, createdAt: ctx.now } });
  await tx.unknownAddress.deleteMany({ where: { address: entry.from } });
  const event = before ? 'oldAddress.changed' : 'oldAddress.added';
  const details = { ...(before && { before: { from: before.from, to: before.to } }), after: entry };
  await recordEvent(tx, ctx, { event, details });
  await changed(tx, [oldAddressesTag]);
  return { id: saved.id };
});
