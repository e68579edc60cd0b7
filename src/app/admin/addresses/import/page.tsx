import { ImportForm } from '@/desk/addresses/import-form';
import { importAddresses } from '../../actions/old-addresses';
import { Desk } from '../../desk';
import { demandActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('addresses.import.title'), t('brand'));
}

export default async function ImportAddressesPage() {
  await demandActor('/admin/addresses/import', 'oldAddress.change');
  return (
    <Desk current="addresses">
      <ImportForm action={importAddresses} />
    </Desk>
  );
}
