import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { freeSlug } from '../free-slug';
import type { ChannelInput } from '../schema';

/** A new channel stands in the row of channels of every page at once. */
export const createChannel = command(async (tx, ctx, input: ChannelInput & { slug: string }) => {
  authorise(ctx.actor, 'place.change');
  const slug = await freeSlug(input, (taken) => tx.channel.findUnique({ where: { slug: taken } }));
  const channel = await tx.channel.create({ data: { ...input, slug } });
  await recordEvent(tx, ctx, {
    event: 'channel.created',
    details: { channelId: channel.id, after: { ...input, slug } },
  });
  await changed(tx, ['channels']);
  return { channelId: channel.id, slug };
});
