import { ArticleList } from '@/desk/article-list';
import { listForDesk } from '@/newsroom/editions/desk-queries';
import { Desk } from './desk';
import { demandActor } from './who';
import { deskWords, titled } from './words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('list.title'), t('brand'));
}

export default async function ArticlesPage({ searchParams }: PageProps<'/admin'>) {
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1);
  const actor = await demandActor(page > 1 ? `/admin?page=${page}` : '/admin');
  return (
    <Desk current="articles">
      <ArticleList list={await listForDesk(actor, page)} />
    </Desk>
  );
}
