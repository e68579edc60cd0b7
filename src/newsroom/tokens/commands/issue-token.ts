import type { Tx } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { addPerson } from '../../people/add-person';
import { type Role, wholeSite } from '../../people/roles';
import { problemsOf } from '../../people/rules';
import { demand, Refused } from '../../refused';
import { keepToken } from '../keep-token';
import { boundsOf } from '../rules';

/** `name` is that of a person who has yet to be made; `days` is how long the token opens. */
export type IssueToken = { email: string; role: Role; name: string; tokenName: string; days: number };

/**
 * Typed at the server, so that a script can begin without a browser: a person where there is none, without a password,
 * and a token with every right that one may have for that role. It gives nobody a role who does not hold it.
 */
export const issueToken = command(async (tx, ctx, { email, role, name, tokenName, days }: IssueToken) => {
  demand(ctx.actor.kind === 'system', 'forbidden');
  const found = await tx.person.findUnique({ where: { email }, include: { grants: { select: { role: true } } } });
  demand(found?.suspendedAt == null, 'token.holderSuspended');
  demand(!found || found.grants.some((held) => held.role === role), 'token.roleNotHeld');
  const personId = found?.id ?? (await addHolder(tx, ctx, { email, role, name }));
  const expiresAt = new Date(ctx.now.getTime() + days * 24 * 60 * 60_000);
  const { actions } = boundsOf(wholeSite(role));
  const token = await keepToken(tx, ctx, personId, {
    name: tokenName,
    expiresAt,
    actions,
    channelIds: [],
    locales: [],
  });
  return { token, expiresAt, made: !found };
});

type Holder = Pick<IssueToken, 'email' | 'role' | 'name'>;

async function addHolder(tx: Tx, ctx: Ctx, { email, role, name }: Holder): Promise<string> {
  const roles = wholeSite(role);
  const [problem] = problemsOf(roles);
  if (problem) throw new Refused(problem.key);
  const { id } = await addPerson(tx, ctx, { email, name, password: null, roles });
  await recordEvent(tx, ctx, { event: 'person.made', personId: id, details: { after: { email, name, roles } } });
  return id;
}
