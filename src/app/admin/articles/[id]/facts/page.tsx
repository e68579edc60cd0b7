import { FactsForm } from '@/desk/facts-form';
import { changeFacts } from '../../../actions/change-facts';
import { changePageFacts } from '../../../actions/change-page-facts';
import { Desk } from '../../../desk';
import { deskLocale } from '../../../desk-locale';
import { factsOffer } from '../../../facts-offer';
import { askedLocalization } from '../../../localization';
import { deskWords, titled } from '../../../words';

type Props = PageProps<'/admin/articles/[id]/facts'>;

async function asked({ params, searchParams }: Props) {
  const { id } = await params;
  const from = (await searchParams).from ?? (await deskLocale());
  return askedLocalization(id, from, `/admin/articles/${id}/facts?from=${from}`);
}

export async function generateMetadata(props: Props) {
  const [t, { localization }] = await Promise.all([deskWords(), asked(props)]);
  const title = localization.edition?.title || t('list.untitled');
  return titled(t.markup('facts.heading', { title, name: (words) => words }), t('brand'));
}

export default async function FactsPage(props: Props) {
  const { actor, localization } = await asked(props);
  return (
    <Desk current="articles">
      <FactsForm
        localization={localization}
        offer={await factsOffer(actor)}
        action={localization.facts.kind === 'page' ? changePageFacts : changeFacts}
      />
    </Desk>
  );
}
