import { TopicForm } from '@/desk/topic-form';
import { findArticles } from '../../actions/find-articles';
import { saveTopic } from '../../actions/save-topic';
import { showTopic } from '../../actions/show-topic';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('topics.new'), t('brand'));
}

export default async function NewTopicPage() {
  await demandActor('/admin/topics/new', 'topic.change');
  return (
    <Desk current="topics">
      <TopicForm topic={null} actions={{ save: saveTopic, show: showTopic, find: findArticles }} />
    </Desk>
  );
}
