import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { PicturePage } from '@/desk/pictures/picture-page';
import { findPicture } from '@/newsroom/pictures/queries';
import { changePicture } from '../../actions/change-picture';
import { deletePicture } from '../../actions/delete-picture';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

type Props = PageProps<'/admin/pictures/[id]'>;

const find = cache(async (id: string) => {
  const actor = await demandActor(`/admin/pictures/${id}`);
  if (!z.uuid().safeParse(id).success) notFound();
  return (await findPicture(actor, id)) ?? notFound();
});

export async function generateMetadata({ params }: Props) {
  const [t, { picture }] = await Promise.all([deskWords(), find((await params).id)]);
  return titled(picture.name || t('pictures.one'), t('brand'));
}

export default async function Picture({ params }: Props) {
  const { picture, used } = await find((await params).id);
  return (
    <Desk current="pictures">
      <PicturePage
        key={picture.id}
        picture={picture}
        used={used}
        actions={{ change: changePicture, remove: deletePicture }}
      />
    </Desk>
  );
}
