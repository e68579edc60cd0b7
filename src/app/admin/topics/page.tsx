import { TopicList } from '@/desk/topic-list';
import { listTopicsForDesk } from '@/newsroom/topics/desk-queries';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('topics.title'), t('brand'));
}

export default async function TopicsPage() {
  const actor = await demandActor('/admin/topics');
  return (
    <Desk current="topics">
      <TopicList topics={await listTopicsForDesk(actor)} />
    </Desk>
  );
}
