import { InviteForm } from '@/desk/people/invite-form';
import { invitePerson } from '../../actions/people';
import { Desk } from '../../desk';
import { placesOffer } from '../../places-offer';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('people.newTitle'), t('brand'));
}

export default async function NewPersonPage() {
  const actor = await demandActor('/admin/people/new', 'person.change');
  return (
    <Desk current="people">
      <InviteForm places={await placesOffer(actor)} action={invitePerson} />
    </Desk>
  );
}
