import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AddressPage } from '@/desk/addresses/address-page';
import { findOldAddress } from '@/newsroom/old-addresses/queries';
import { saveOldAddress } from '../../actions/old-addresses';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('addresses.changeTitle'), t('brand'));
}

export default async function OldAddressPage({ params }: PageProps<'/admin/addresses/[id]'>) {
  const { id } = await params;
  const actor = await demandActor(`/admin/addresses/${id}`, 'oldAddress.read');
  const entry = z.uuid().safeParse(id).success ? await findOldAddress(actor, id) : null;
  if (!entry) notFound();
  return (
    <Desk current="addresses">
      <AddressPage entry={entry} save={saveOldAddress} />
    </Desk>
  );
}
