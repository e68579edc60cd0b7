import { PeopleList } from '@/desk/people/people-list';
import { listPeople } from '@/newsroom/people/desk-queries';
import { mayEver } from '@/newsroom/policy';
import { Desk } from '../desk';
import { contextOf, demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('people.title'), t('brand'));
}

export default async function PeoplePage() {
  const actor = await demandActor('/admin/people', 'person.read');
  return (
    <Desk current="people">
      <PeopleList people={await listPeople(await contextOf(actor))} mayInvite={mayEver(actor, 'person.change')} />
    </Desk>
  );
}
