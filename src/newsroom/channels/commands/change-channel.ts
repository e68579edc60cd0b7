import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand, Refused } from '../../refused';
import type { ChannelInput } from '../schema';

export type ChangeChannel = { channelId: string; version: number; channel: ChannelInput };

/** Other words for the same channel, or another place in the row; its address stays. */
export const changeChannel = command(async (tx, ctx, { channelId, version, channel }: ChangeChannel) => {
  authorise(ctx.actor, 'place.change');
  const before = await tx.channel.findUnique({ where: { id: channelId } });
  demand(before !== null, 'places.missing');
  const { count } = await tx.channel.updateMany({
    where: { id: channelId, version },
    data: { ...channel, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused('places.changedByAnother', { version: before.version });
  const { nameEn, nameZh, introEn, introZh, position, slug } = before;
  const details = { channelId, slug, before: { nameEn, nameZh, introEn, introZh, position }, after: channel };
  await recordEvent(tx, ctx, { event: 'channel.changed', details });
  await changed(tx, ['channels']);
  return { version: version + 1 };
});
