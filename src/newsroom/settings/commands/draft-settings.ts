import { command } from '../../command';
import { previewLifetime } from '../../editions/preview';
import { authorise } from '../../policy';
import { demandKnown } from '../demand-known';
import { actionFor } from '../history';
import type { Setting } from '../schema';

/** Keeps a group as it is about to be saved, for its preview. Nothing that readers see changes. */
export const draftSettings = command(async (tx, ctx, setting: Setting) => {
  const { group, value } = setting;
  authorise(ctx.actor, actionFor(group));
  await demandKnown(tx, setting);
  await tx.settingDraft.deleteMany({ where: { expiresAt: { lt: ctx.now } } });
  const expiresAt = new Date(ctx.now.getTime() + previewLifetime);
  return tx.settingDraft.create({ data: { key: group, value, expiresAt }, select: { id: true } });
});
