import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { TopicForm } from '@/desk/topic-form';
import { findTopicForDesk } from '@/newsroom/topics/desk-queries';
import { findArticles } from '../../actions/find-articles';
import { saveTopic } from '../../actions/save-topic';
import { showTopic } from '../../actions/show-topic';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

type Props = PageProps<'/admin/topics/[id]'>;

const asked = cache(async (id: string) => {
  const actor = await demandActor(`/admin/topics/${id}`);
  if (!z.uuid().safeParse(id).success) notFound();
  return (await findTopicForDesk(actor, id)) ?? notFound();
});

export async function generateMetadata({ params }: Props) {
  const [t, { titleEn, titleZh }] = await Promise.all([deskWords(), asked((await params).id)]);
  return titled(t('topics.edit', { title: titleZh || titleEn }), t('brand'));
}

export default async function TopicPage({ params }: Props) {
  const topic = await asked((await params).id);
  return (
    <Desk current="topics">
      <TopicForm key={topic.id} topic={topic} actions={{ save: saveTopic, show: showTopic, find: findArticles }} />
    </Desk>
  );
}
