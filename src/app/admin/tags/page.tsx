import { TagList } from '@/desk/tag-list';
import { listTagsForDesk } from '@/newsroom/tags/desk-queries';
import { createTag } from '../actions/create-tag';
import { mergeTags } from '../actions/merge-tags';
import { renameTag } from '../actions/rename-tag';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('tags.title'), t('brand'));
}

export default async function TagsPage() {
  const actor = await demandActor('/admin/tags');
  return (
    <Desk current="tags">
      <TagList
        tags={await listTagsForDesk(actor)}
        actions={{ create: createTag, rename: renameTag, merge: mergeTags }}
      />
    </Desk>
  );
}
