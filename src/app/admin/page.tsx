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
  const query = await searchParams;
  const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
  const kind = query.kind === 'news' || query.kind === 'page' ? query.kind : null;
  const asked = [kind && `kind=${kind}`, page > 1 && `page=${page}`].filter(Boolean).join('&');
  const actor = await demandActor(asked ? `/admin?${asked}` : '/admin');
  return (
    <Desk current="articles">
      <ArticleList list={await listForDesk(actor, page, kind)} />
    </Desk>
  );
}
