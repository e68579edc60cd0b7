import type { Tx } from '@/platform/db/client';
import { command } from '../../command';
import { dayInSiteZone, endOfDay, laterDay } from '../../dates';
import { demandSelf } from '../../people/own';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { keepToken } from '../keep-token';
import { boundsOf, mostDays } from '../rules';
import type { MakeToken } from '../schema';

/** A token of one's own, for no more than one's roles cover. @returns it, to be shown this once */
export const makeToken = command(async (tx, ctx, { name, until, ...chosen }: MakeToken) => {
  authorise(ctx.actor, 'token.make');
  const { id, roles } = demandSelf(ctx.actor);
  const today = dayInSiteZone(ctx.now);
  demand(until >= today, 'token.untilPast', { field: 'until' });
  demand(until <= laterDay(today, mostDays), 'token.untilFar', { field: 'until', params: { days: mostDays } });

  const most = boundsOf(roles);
  demand(holdsAll(most.actions, chosen.actions), 'token.rightNotYours', { field: 'actions' });
  demand(holdsAll(most.channelIds, chosen.channelIds), 'token.channelNotYours', { field: 'channelIds' });
  demand(holdsAll(most.locales, chosen.locales), 'token.localeNotYours', { field: 'locales' });
  await demandChannels(tx, chosen.channelIds);
  return { name, token: await keepToken(tx, ctx, id, { name, expiresAt: endOfDay(until), ...chosen }) };
});

const holdsAll = (most: readonly string[] | null, chosen: readonly string[]): boolean =>
  most === null || chosen.every((each) => most.includes(each));

async function demandChannels(tx: Tx, channelIds: string[]): Promise<void> {
  const known = await tx.channel.count({ where: { id: { in: channelIds } } });
  demand(known === channelIds.length, 'token.channelUnknown', { field: 'channelIds' });
}
