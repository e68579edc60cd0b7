import { EditForm } from '@/desk/edit-form';
import { listShareLinks } from '@/distribution/cards/share-links';
import { listChannels, listDepartments } from '@/newsroom/editions/desk-queries';
import { listTagsForDesk } from '@/newsroom/tags/desk-queries';
import { correctArticle } from '../../../actions/correct-article';
import { endText } from '../../../actions/end-text';
import { findArticles } from '../../../actions/find-articles';
import { previewText } from '../../../actions/preview-text';
import { publishText } from '../../../actions/publish-text';
import { saveText } from '../../../actions/save-text';
import { Desk } from '../../../desk';
import { askedLocalization } from '../../../localization';
import { deskWords, titled } from '../../../words';

type Props = PageProps<'/admin/articles/[id]/[locale]'>;

async function asked({ params }: Props) {
  const { id, locale } = await params;
  return askedLocalization(id, locale, `/admin/articles/${id}/${locale}`);
}

export async function generateMetadata(props: Props) {
  const [t, { localization }] = await Promise.all([deskWords(), asked(props)]);
  return titled(t('edit.title', { title: localization.edition?.title || t('list.untitled') }), t('brand'));
}

export default async function EditPage(props: Props) {
  const { actor, localization } = await asked(props);
  const { live } = localization;
  const [departments, channels, tags, sharePictures] = await Promise.all([
    listDepartments(actor),
    listChannels(actor),
    listTagsForDesk(actor),
    live ? listShareLinks(live.editionId) : [],
  ]);
  return (
    <Desk current="articles">
      <EditForm
        key={`${localization.articleId}/${localization.locale}`}
        localization={localization}
        departments={departments}
        channels={channels}
        tags={tags}
        sharePictures={sharePictures}
        actions={{ save: saveText, publish: publishText, preview: previewText, end: endText, correct: correctArticle }}
        find={findArticles}
      />
    </Desk>
  );
}
