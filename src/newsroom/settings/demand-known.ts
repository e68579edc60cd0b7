import type { Tx } from '@/platform/db/client';
import { inLists } from '../public';
import { demand } from '../refused';
import { demandKnownPictures } from './pictures';
import type { Setting } from './schema';

/** @throws Refused at the field for a channel, an article or a picture that does not exist (any more) */
export async function demandKnown(tx: Tx, setting: Setting): Promise<void> {
  const articles = setting.group === 'leads' ? setting.value.articles : [];
  const known = await tx.article.count({ where: { id: { in: articles }, kind: inLists } });
  demand(known === articles.length, 'article.missing', { field: 'articles' });

  const { field, ids } = channelsIn(setting);
  const channels = await tx.channel.count({ where: { id: { in: ids } } });
  demand(channels === new Set(ids).size, 'settings.channel', { field });
  await demandKnownPictures(tx, setting);
}

function channelsIn({ group, value }: Setting): { field: string; ids: string[] } {
  switch (group) {
    case 'navigation':
      return {
        field: 'entries',
        ids: value.entries.flatMap((each) => (each.kind === 'channel' ? each.channelId : [])),
      };
    case 'home':
      return {
        field: 'blocks',
        ids: value.blocks.flatMap((each) =>
          each.kind === 'columns' ? each.channelIds : each.kind === 'notices' ? each.channelId : [],
        ),
      };
    case 'channels':
      return { field: 'channels', ids: Object.keys(value.channels) };
    default:
      return { field: '', ids: [] };
  }
}
