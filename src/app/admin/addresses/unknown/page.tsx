import { UnknownList } from '@/desk/addresses/unknown-list';
import { listUnknown } from '@/newsroom/old-addresses/queries';
import { setAsideUnknown } from '../../actions/old-addresses';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('addresses.unknown.title'), t('brand'));
}

export default async function UnknownAddressesPage() {
  const actor = await demandActor('/admin/addresses/unknown', 'oldAddress.read');
  return (
    <Desk current="addresses">
      <UnknownList rows={await listUnknown(actor)} setAside={setAsideUnknown} />
    </Desk>
  );
}
