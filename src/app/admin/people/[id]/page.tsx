import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { PersonPage } from '@/desk/people/person-page';
import { findPersonForDesk } from '@/newsroom/people/desk-queries';
import { listTokens } from '@/newsroom/tokens/queries';
import * as people from '../../actions/people';
import { revokeToken } from '../../actions/tokens';
import { Desk } from '../../desk';
import { placesOffer } from '../../places-offer';
import { contextOf, demandActor } from '../../who';
import { deskWords, titled } from '../../words';

type Props = PageProps<'/admin/people/[id]'>;

const asked = cache(async (id: string) => {
  const actor = await demandActor(`/admin/people/${id}`, 'person.read');
  if (!z.uuid().safeParse(id).success) notFound();
  return { actor, person: (await findPersonForDesk(await contextOf(actor), id)) ?? notFound() };
});

export async function generateMetadata({ params }: Props) {
  const [t, { person }] = await Promise.all([deskWords(), asked((await params).id)]);
  return titled(person.name, t('brand'));
}

export default async function OnePersonPage({ params }: Props) {
  const { actor, person } = await asked((await params).id);
  return (
    <Desk current="people">
      <PersonPage
        key={person.id}
        person={person}
        tokens={await listTokens(actor, person.id, new Date())}
        places={await placesOffer(actor)}
        actions={{
          change: people.changePerson,
          renew: people.renewInvitation,
          suspend: people.suspendPerson,
          enable: people.enablePerson,
          signOut: people.endSessions,
          unlock: people.unlockPerson,
          revokeToken,
        }}
      />
    </Desk>
  );
}
