import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { freeSlug } from '../../channels/free-slug';
import type { DepartmentInput } from '../../channels/schema';
import { command } from '../../command';
import { authorise } from '../../policy';

/** A new source. Readers see it with its first text. */
export const createDepartment = command(async (tx, ctx, input: DepartmentInput & { slug: string }) => {
  authorise(ctx.actor, 'place.change');
  const slug = await freeSlug(input, (taken) => tx.department.findUnique({ where: { slug: taken } }));
  const department = await tx.department.create({ data: { ...input, slug } });
  const details = { departmentId: department.id, after: { ...input, slug } };
  await recordEvent(tx, ctx, { event: 'department.created', details });
  await changed(tx, ['departments']);
  return { departmentId: department.id, slug };
});
