import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { personId } from '../../context';
import { demandSelf } from '../../people/own';
import { authorise } from '../../policy';
import { demand } from '../../refused';

/**
 * From then on it opens nothing, on no instance. One's own can always be revoked, whatever roles are left; a second
 * time changes nothing.
 */
export const revokeToken = command(async (tx, ctx, { tokenId }: { tokenId: string }) => {
  const token = await tx.apiToken.findUnique({ where: { id: tokenId } });
  if (token?.personId === personId(ctx.actor)) demandSelf(ctx.actor);
  else authorise(ctx.actor, 'person.change');
  demand(token !== null, 'token.missing');
  const { count } = await tx.apiToken.updateMany({
    where: { id: tokenId, revokedAt: null },
    data: { revokedAt: ctx.now },
  });
  if (count === 0) return;
  const { name, prefix } = token;
  await recordEvent(tx, ctx, { event: 'token.revoked', personId: token.personId, details: { tokenId, name, prefix } });
});
