import { NewArticleForm } from '@/desk/new-article-form';
import { lastEditors } from '@/newsroom/articles/last-editors';
import { dayInSiteZone } from '@/newsroom/dates';
import { listChannels, listDepartments } from '@/newsroom/editions/desk-queries';
import { createArticle } from '../../actions/create-article';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('newArticle.title'), t('brand'));
}

export default async function NewArticlePage() {
  const actor = await demandActor('/admin/articles/new');
  const [departments, channels, editors] = await Promise.all([
    listDepartments(actor),
    listChannels(actor),
    lastEditors(actor),
  ]);
  return (
    <Desk current="newArticle">
      <NewArticleForm
        departments={departments}
        channels={channels}
        editors={editors}
        today={dayInSiteZone(new Date())}
        action={createArticle}
      />
    </Desk>
  );
}
