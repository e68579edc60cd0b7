import { PictureList } from '@/desk/pictures/picture-list';
import { listPictures } from '@/newsroom/pictures/queries';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('pictures.title'), t('brand'));
}

export default async function PicturesPage({ searchParams }: PageProps<'/admin/pictures'>) {
  const { page, q } = await searchParams;
  const wanted = typeof q === 'string' ? q : '';
  const actor = await demandActor('/admin/pictures');
  const shelf = await listPictures(actor, Math.max(1, Math.trunc(Number(page)) || 1), wanted);
  return (
    <Desk current="pictures">
      <PictureList shelf={shelf} wanted={wanted} />
    </Desk>
  );
}
