import { NewArticleForm } from '@/desk/new-article-form';
import { lastEditors } from '@/newsroom/articles/last-editors';
import { dayInSiteZone } from '@/newsroom/dates';
import { createArticle } from '../../actions/create-article';
import { createPage } from '../../actions/create-page';
import { Desk } from '../../desk';
import { factsOffer } from '../../facts-offer';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

type Props = PageProps<'/admin/articles/new'>;

const kindOf = async ({ searchParams }: Props) => ((await searchParams).kind === 'page' ? 'page' : 'news');

export async function generateMetadata(props: Props) {
  const t = await deskWords();
  const title = (await kindOf(props)) === 'page' ? t('newPage.title') : t('newArticle.title');
  return titled(title, t('brand'));
}

export default async function NewArticlePage(props: Props) {
  const kind = await kindOf(props);
  const actor = await demandActor(
    kind === 'page' ? '/admin/articles/new?kind=page' : '/admin/articles/new',
    'article.create',
  );
  const [offer, editors] = await Promise.all([factsOffer(actor), lastEditors(actor)]);
  return (
    <Desk current={kind === 'page' ? 'articles' : 'newArticle'}>
      <NewArticleForm
        key={kind}
        kind={kind}
        offer={offer}
        editors={editors}
        today={dayInSiteZone(new Date())}
        action={kind === 'page' ? createPage : createArticle}
      />
    </Desk>
  );
}
