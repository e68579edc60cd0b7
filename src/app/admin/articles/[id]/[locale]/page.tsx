import { EditForm } from '@/desk/edit-form';
import { listChannels, listDepartments } from '@/newsroom/editions/desk-queries';
import { listTagsForDesk } from '@/newsroom/tags/desk-queries';
import { previewText } from '../../../actions/preview-text';
import { publishText } from '../../../actions/publish-text';
import { saveText } from '../../../actions/save-text';
import { unpublish } from '../../../actions/unpublish';
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
  const [departments, channels, tags] = await Promise.all([
    listDepartments(actor),
    listChannels(actor),
    listTagsForDesk(actor),
  ]);
  return (
    <Desk current="articles">
      <EditForm
        key={`${localization.articleId}/${localization.locale}`}
        localization={localization}
        departments={departments}
        channels={channels}
        tags={tags}
        actions={{ save: saveText, publish: publishText, preview: previewText, unpublish }}
      />
    </Desk>
  );
}
