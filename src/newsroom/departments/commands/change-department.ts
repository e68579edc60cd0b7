import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import type { DepartmentInput } from '../../channels/schema';
import { command } from '../../command';
import { departmentNamesTag } from '../../editions/tags';
import { authorise } from '../../policy';
import { demand, Refused } from '../../refused';

export type ChangeDepartment = { departmentId: string; version: number; department: DepartmentInput };

/** Other names for the same source, under every text it issued; its address stays. */
export const changeDepartment = command(async (tx, ctx, { departmentId, version, department }: ChangeDepartment) => {
  authorise(ctx.actor, 'place.change');
  const before = await tx.department.findUnique({ where: { id: departmentId } });
  demand(before !== null, 'places.missing');
  const { count } = await tx.department.updateMany({
    where: { id: departmentId, version },
    data: { ...department, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused('places.changedByAnother', { version: before.version });
  const { nameEn, nameZh, slug } = before;
  const details = { departmentId, slug, before: { nameEn, nameZh }, after: department };
  await recordEvent(tx, ctx, { event: 'department.changed', details });
  await changed(tx, ['departments', departmentNamesTag(departmentId)]);
  return { version: version + 1 };
});
