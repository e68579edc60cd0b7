import { z } from 'zod';
import { link } from './parts-schema';

/** Entries that say themselves what they are. */
export const fixedEntries = ['home', 'channels', 'topics', 'archive', 'siteMap', 'search'] as const;

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(fixedEntries) }),
  z.object({ kind: z.literal('channel'), channelId: z.uuid({ message: 'settings.channel' }) }),
  z.object({ kind: z.literal('link'), link }),
]);

export type NavigationEntry = z.infer<typeof entry>;

/** The row below the name of the site. `channels` stands for all of them, those to come as well. */
export const navigationSchema = z.object({
  entries: z.array(entry).min(1, { message: 'settings.noEntry' }).max(20, { message: 'settings.many' }),
});

export type Navigation = z.infer<typeof navigationSchema>;

export const usualNavigation: Navigation = {
  entries: [{ kind: 'home' }, { kind: 'channels' }, { kind: 'search' }],
};
