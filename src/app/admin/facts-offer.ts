import type { FactsOffer } from '@/desk/facts';
import type { Actor } from '@/newsroom/context';
import { listChannels, listDepartments } from '@/newsroom/editions/desk-queries';
import { listTagsForDesk } from '@/newsroom/tags/desk-queries';
import { createTag } from './actions/create-tag';
import { findArticles } from './actions/find-articles';

/** What the facts of an article can be chosen from. */
export async function factsOffer(actor: Actor): Promise<FactsOffer> {
  const [departments, channels, tags] = await Promise.all([
    listDepartments(actor),
    listChannels(actor),
    listTagsForDesk(actor),
  ]);
  return {
    departments,
    channels,
    tags: tags.map(({ id, name }) => ({ id, name })),
    makeTag: createTag,
    findArticles,
  };
}
