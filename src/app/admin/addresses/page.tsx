import { AddressList } from '@/desk/addresses/address-list';
import { listOldAddresses } from '@/newsroom/old-addresses/queries';
import { removeOldAddress, saveOldAddress } from '../actions/old-addresses';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('addresses.title'), t('brand'));
}

const one = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');

export default async function AddressesPage({ searchParams }: PageProps<'/admin/addresses'>) {
  const { q, page, from } = await searchParams;
  const actor = await demandActor('/admin/addresses', 'oldAddress.read');
  const list = await listOldAddresses(actor, one(q).trim(), Math.max(1, Math.trunc(Number(page)) || 1));
  return (
    <Desk current="addresses">
      <AddressList list={list} from={one(from)} save={saveOldAddress} remove={removeOldAddress} />
    </Desk>
  );
}
