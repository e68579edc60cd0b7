import { PlaceList } from '@/desk/place-list';
import { listPlaces } from '@/newsroom/channels/desk-queries';
import { changeChannel, changeDepartment } from '../actions/change-place';
import { createChannel, createDepartment } from '../actions/create-place';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('places.title'), t('brand'));
}

export default async function PlacesPage() {
  const actor = await demandActor('/admin/places', 'place.change');
  return (
    <Desk current="places">
      <PlaceList
        {...(await listPlaces(actor))}
        actions={{ createChannel, changeChannel, createDepartment, changeDepartment }}
      />
    </Desk>
  );
}
