import { z } from 'zod';
import { count, links, wordsInBoth } from './parts-schema';

const channelId = z.uuid({ message: 'settings.channel' });
export const layouts = ['list', 'cards'] as const;
export const layout = z.enum(layouts, { message: 'form.broken' });
export type Layout = z.infer<typeof layout>;

const block = z.discriminatedUnion('kind', [
  /** The first of the leads, and as many more beside it. */
  z.object({ kind: z.literal('lead'), seconds: count(0, 9) }),
  /** One paragraph of the lead in both scripts. */
  z.object({ kind: z.literal('passage') }),
  /** The newest of channels, each in a column; no channel named means every one, those to come as well. */
  z.object({
    kind: z.literal('columns'),
    channelIds: z.array(channelId).max(20, { message: 'settings.many' }),
    items: count(1, 12),
    layout,
  }),
  /** One channel as an institution posts its notices: dates first. */
  z.object({ kind: z.literal('notices'), channelId, items: count(1, 20) }),
  /** The newest topics (专题). */
  z.object({ kind: z.literal('topics'), items: count(1, 12) }),
  /** What was read most in the last seven days; not there while nothing was. */
  z.object({ kind: z.literal('mostRead'), items: count(3, 10) }),
  /** 友情链接 */
  z.object({ kind: z.literal('links'), title: wordsInBoth(40), links }),
]);

export type HomeBlockSetting = z.infer<typeof block>;
export type HomeBlockKind = HomeBlockSetting['kind'];

/** These can stand on the page one time. */
export const onceOnly: readonly HomeBlockKind[] = ['lead', 'passage', 'mostRead'];

const once = (blocks: HomeBlockSetting[]) =>
  onceOnly.every((kind) => blocks.filter((each) => each.kind === kind).length < 2);

/** What the front page shows, from above to below. */
export const homeSchema = z.object({
  blocks: z
    .array(block)
    .min(1, { message: 'settings.noBlock' })
    .max(20, { message: 'settings.many' })
    .refine(once, { message: 'settings.twice' }),
});

export type HomeLayout = z.infer<typeof homeSchema>;

export const usualHome: HomeLayout = {
  blocks: [
    { kind: 'lead', seconds: 3 },
    { kind: 'passage' },
    { kind: 'columns', channelIds: [], items: 5, layout: 'list' },
    { kind: 'mostRead', items: 5 },
    { kind: 'topics', items: 3 },
  ],
};

/** The articles at the head of the front page, in order; one that a language lacks is passed over in it. */
export const leadsSchema = z.object({
  articles: z
    .array(z.uuid({ message: 'article.missing' }))
    .max(12, { message: 'settings.many' })
    .transform((ids) => [...new Set(ids)]),
});

export type Leads = z.infer<typeof leadsSchema>;

/** How a channel shows its texts; a channel that is not named shows them as usual. */
export const channelsSchema = z.object({
  channels: z.record(z.uuid({ message: 'settings.channel' }), z.object({ layout, time: z.boolean() })),
});

export type ChannelsShown = z.infer<typeof channelsSchema>;

export const usualChannel = { layout: 'list', time: false } as const;
