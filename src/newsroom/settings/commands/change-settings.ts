import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { canonical } from '../../canonical';
import { command } from '../../command';
import { authorise } from '../../policy';
import { Refused } from '../../refused';
import { demandKnown } from '../demand-known';
import { actionFor, lastChange, settingsChanged } from '../history';
import { keepSettingPictures } from '../pictures';
import { parsed } from '../read-settings';
import { isInner, type Setting, usualSettings } from '../schema';

/** `version` is that of the group when its form was drawn; 0 for one that has never been changed. */
export type ChangeSettings = { setting: Setting; version: number };

/** Settings have no drafts: what is saved shows on every page at once. */
export const changeSettings = command(async (tx, ctx, { setting, version }: ChangeSettings) => {
  const { group, value } = setting;
  authorise(ctx.actor, actionFor(group));
  await demandKnown(tx, setting);

  const row = await tx.setting.findUnique({ where: { key: group } });
  const before = row ? parsed(group, row.value).value : usualSettings[group];
  const { count } = row
    ? await tx.setting.updateMany({ where: { key: group, version }, data: { value, version: { increment: 1 } } })
    : await tx.setting.createMany({ data: version === 0 ? [{ key: group, value }] : [], skipDuplicates: true });
  if (count === 0) {
    const now = await tx.setting.findUnique({ where: { key: group }, select: { version: true } });
    const by = await lastChange(tx, group);
    throw new Refused('settings.changedByAnother', { version: now?.version ?? 0, params: { by: by ?? '' } });
  }
  if (canonical(before) !== canonical(value)) {
    await recordEvent(tx, ctx, { event: settingsChanged, details: { group, before, after: value } });
    if (!isInner(group)) await changed(tx, ['settings', ...(await keepSettingPictures(tx, setting))]);
  }
  return { version: version + 1 };
});
